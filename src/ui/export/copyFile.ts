import type { ExportFile } from "../../files/pack.ts";

/** Whether the browser could put such a file on the clipboard, if it allows it. */
export function canCopy({ text, blob }: Pick<ExportFile, "text" | "blob">): boolean {
  if (text !== undefined) return navigator.clipboard !== undefined;
  return blob.type === "image/png" && typeof ClipboardItem !== "undefined" && navigator.clipboard?.write !== undefined;
}

/** Puts a file on the clipboard: a text as a text, a picture as a picture; says whether the browser allowed it. */
export async function copyFile({ text, blob }: ExportFile): Promise<boolean> {
  try {
    if (text !== undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
    return true;
  } catch {
    return false;
  }
}
