/** The browser's own dialog for files; never answers where the reader calls it off. */
export function chooseFiles(accept: string, take: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.multiple = true;
  input.hidden = true;
  input.addEventListener("change", () => {
    input.remove();
    take([...(input.files ?? [])]);
  });
  input.addEventListener("cancel", () => input.remove());
  // A browser lets go of one that nothing holds, and its answer would be lost.
  document.body.append(input);
  input.click();
}
