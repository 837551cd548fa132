/** The browser's own dialog for files; never answers where the reader calls it off. */
export function chooseFiles(accept: string, take: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.multiple = true;
  input.addEventListener("change", () => {
    take([...(input.files ?? [])]);
  });
  input.click();
}
