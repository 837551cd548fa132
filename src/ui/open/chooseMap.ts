/** The browser's own dialog for a map file, or annotations with their text, of whatever form that we read. */
export async function chooseMap(take: (files: readonly File[]) => void): Promise<void> {
  const [{ acceptedFiles }, { chooseFiles }] = await Promise.all([
    import("../../formats/format.ts"),
    import("./chooseFiles.ts"),
  ]);
  chooseFiles(acceptedFiles, take);
}
