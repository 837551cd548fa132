import { resolve } from "node:path";
import type { Call } from "./command.ts";

/** Whether what would be written is a file that is read, by whatever way. */
export async function isSameFile(output: string, file: string, { effects }: Call): Promise<boolean> {
  return resolve(output) === resolve(file) || effects.isSameFile(output, file);
}
