import { visible } from "../formats/shown.ts";
import type { Call } from "./command.ts";
import { whyOf } from "./openFile.ts";

/** Why a file or folder cannot be written, in a sentence; nothing where it could. */
export async function whyUnwritable(
  path: string,
  write: () => Promise<void>,
  { words }: Call,
): Promise<string | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    return words.unwritable(visible(path), whyOf(error, words.why));
  }
}
