import { chooseFile } from "./chooseFile.ts";

/** The browser's own dialog for a map file, of whatever form that we read. */
export async function chooseMap(take: (file: File) => void): Promise<void> {
  const { acceptedFiles } = await import("../../formats/format.ts");
  chooseFile(acceptedFiles, take);
}
