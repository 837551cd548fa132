import type { ExitCode } from "./command.ts";
import type { Effects } from "./effects.ts";

/** The end of a run that could not be done: why, and perhaps where help is. */
export function refuse({ printError }: Effects, ...lines: readonly string[]): ExitCode {
  printError(lines.map((line) => `${line}\n`).join(""));
  return 2;
}
