import { chooseFiles } from "./chooseFiles.ts";

/** The browser's own dialog for a map file, or annotations with their text, of whatever form that we read. */
export async function chooseMap(take: (files: readonly File[]) => void): Promise<void> {
  const { acceptedFiles } = await import("../../formats/format.ts");
  chooseFiles(acceptedFiles, take);
}
