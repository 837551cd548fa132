import type { ExportFile } from "../../files/pack.ts";

/** Larger files are not for a clipboard, in bytes. */
const most = 2 ** 24;

/** Whether the browser could put such a file on the clipboard, if it allows it. */
export function canCopy({ text, blob }: Pick<ExportFile, "text" | "blob">): boolean {
  if (blob.size > most) return false;
  if (text !== undefined) return navigator.clipboard !== undefined;
  return (
    blob.type.startsWith("image/") && typeof ClipboardItem !== "undefined" && navigator.clipboard?.write !== undefined
  );
}

/** Puts a file on the clipboard: a text as a text, a picture as a picture; says whether the browser allowed it. */
export async function copyFile({ text, blob }: ExportFile): Promise<boolean> {
  try {
    if (text !== undefined) await navigator.clipboard.writeText(await blob.text());
    else await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
    return true;
  } catch {
    return false;
  }
}
