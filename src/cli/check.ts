import { type FileReading, readMapFile } from "../formats/format.ts";
import { visible } from "../formats/shown.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { issueLines, openFile } from "./openFile.ts";
import { formatOption, languageOption } from "./sharedOptions.ts";

/** `check`: says everything that is wrong with map files. */
export const check: Command = {
  name: "check",
  operands: "FILE...",
  takesManyFiles: true,
  options: [formatOption, languageOption],
  summary: (words) => words.check.summary,
  fileMeans: (words) => words.check.file,
  run: checkFiles,
};

interface CheckedFile {
  readonly file: string;
  readonly reading: FileReading;
}

async function checkFiles(call: Call): Promise<ExitCode> {
  const checked: CheckedFile[] = [];
  for (const file of call.files) {
    const bytes = await openFile(file, call);
    if (bytes) checked.push({ file, reading: readMapFile(bytes) });
  }
  call.effects.print(call.options.get("format") === "json" ? asJson(checked) : asText(checked, call));
  if (checked.length < call.files.length) return 2;
  return checked.every(({ reading }) => reading.value) ? 0 : 1;
}

function asJson(checked: readonly CheckedFile[]): string {
  const files = checked.map(({ file, reading }) => ({ file, ok: reading.value !== undefined, issues: reading.issues }));
  return `${JSON.stringify(files, undefined, 2)}\n`;
}

function asText(checked: readonly CheckedFile[], call: Call): string {
  const lines = checked.flatMap(({ file, reading }) => [
    ...issueLines(file, reading, call),
    ...(reading.value ? [fineLine(file, reading.value, call)] : []),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

function fineLine(file: string, map: NonNullable<FileReading["value"]>, { words }: Call): string {
  const { voices, claims, relations } = map;
  const counts = { voices: voices.length, claims: claims.length, relations: relations.length };
  return words.fine(visible(file), counts);
}
