/** A name of its own for the copy of a file, so that it is not taken for the file: what was done to it stands before its ending. */
export function nameOfCopy(fileName: string, what: "mended" | "utf-8"): string {
  const [, stem = fileName, ending = ""] = /^(.+?)(\.[^.]*)?$/su.exec(fileName) ?? [];
  return `${stem}.${what}${ending}`;
}
