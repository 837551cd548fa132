import type { Written } from "../formats/features.ts";
import { type FileReading, type Format, formats, readMapFile } from "../formats/format.ts";
import { formatLoss, type Loss } from "../formats/loss.ts";
import { visible } from "../formats/shown.ts";
import { nearestKeyword } from "../formats/suggest.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { issueLines, openFile, whyOf } from "./openFile.ts";
import { outputsFor } from "./outputs.ts";
import { formatOption, languageOption } from "./sharedOptions.ts";

/** `convert`: turns maps of any form into another, and says on standard error what is not kept. */
export const convert: Command = {
  name: "convert",
  operands: "FILE...",
  takesManyFiles: true,
  options: [
    { name: "output", short: "o", value: "OUT", about: ({ conversion }) => conversion.convert.output },
    { name: "to", value: "FORMAT", about: ({ conversion }) => conversion.convert.to },
    formatOption,
    { ...languageOption, about: ({ conversion }) => conversion.convert.lang },
  ],
  summary: ({ conversion }) => conversion.convert.summary,
  fileMeans: ({ conversion }) => conversion.convert.file,
  run: convertFiles,
};

/** A form that we write. */
type WrittenFormat = Format & Required<Pick<Format, "write">>;

const writable = formats.filter((format): format is WrittenFormat => format.write !== undefined);

/** What became of one file. */
interface Conversion {
  readonly file: string;
  readonly output: string;
  readonly exit: ExitCode;
  readonly issues: FileReading["issues"];
  /** What is not kept, on the way in and on the way out. */
  readonly losses: readonly Loss[];
}

async function convertFiles(call: Call): Promise<ExitCode> {
  const { files, options, words } = call;
  const output = options.get("output") ?? "-";
  const format = formatFor(output, call);
  if (typeof format === "string") return refuse(format, call);
  const outputs = outputsFor(files, output, format.extensions[0] ?? "json");
  if (!outputs) return refuse(words.conversion.severalToOne(visible(output)), call);
  if (outputs.folder !== undefined) await call.effects.makeFolder(outputs.folder);
  const conversions: Conversion[] = [];
  for (const [i, file] of files.entries()) {
    conversions.push(await convertFile(file, outputs.paths[i] ?? "-", { format, number: i + 1, call }));
  }
  if (options.get("format") === "json") call.effects.printError(asJson(conversions));
  return conversions.reduce<ExitCode>((worst, { exit }) => (exit > worst ? exit : worst), 0);
}

/** The form that is asked for, else that which the name of the output tells; or what is wrong with it. */
function formatFor(output: string, { options, words }: Call): WrittenFormat | string {
  const asked = options.get("to");
  const ids = writable.map(({ id }) => id);
  const named = writable.find(({ id }) => id === asked);
  if (named) return named;
  if (asked !== undefined) {
    return words.conversion.cannotWrite(visible(asked), ids.join(", "), nearestKeyword(asked, ids));
  }
  const ending = /\.([^./\\]+)$/u.exec(output)?.[1]?.toLowerCase();
  const told = writable.find(({ extensions }) => ending === undefined || extensions.includes(ending));
  if (ending === undefined) return writable.find(({ id }) => id === "json") ?? "";
  return told ?? words.conversion.noForm(visible(output), ids.join(", "));
}

interface Task {
  readonly format: WrittenFormat;
  readonly number: number;
  readonly call: Call;
}

async function convertFile(file: string, output: string, task: Task): Promise<Conversion> {
  const { call, format } = task;
  const failed = { file, output, issues: [], losses: [] };
  const bytes = file === "-" ? await call.effects.readInput() : await openFile(file, call);
  if (!bytes) return { ...failed, exit: 2 };
  const reading = await readMapFile(bytes, file);
  const { value: map, issues } = reading;
  if (!map || issues.length > 0) sayIssues(file, reading, call);
  if (!map) return { ...failed, issues, exit: 1 };
  const written = await format.write(map, call.language);
  const losses = [...(reading.losses ?? []), ...written.losses];
  const isWritten = await put(output, written, call);
  if (isWritten) sayDone(file, output, map, task);
  sayLosses(file, losses, call);
  return { file, output, issues, losses, exit: isWritten ? 0 : 2 };
}

async function put(output: string, { text }: Written, { effects, words }: Call): Promise<boolean> {
  try {
    if (output === "-") effects.print(text);
    else await effects.writeFile(output, text);
    return true;
  } catch (error) {
    effects.printError(`${words.unwritable(visible(output), whyOf(error, words.why))}\n`);
    return false;
  }
}

function sayIssues(file: string, reading: FileReading, call: Call): void {
  if (call.options.get("format") === "json") return;
  call.effects.printError(`${issueLines(file, reading, call).join("\n")}\n`);
}

/** Progress, where it is not the text itself that is seen. */
function sayDone(file: string, output: string, { claims, relations }: ArgumentMap, { number, call }: Task): void {
  if (output === "-" || call.options.get("format") === "json") return;
  const { effects, files, words } = call;
  const counts = [claims.length, relations.length] as const;
  effects.printError(`${words.conversion.done(number, files.length, visible(file), visible(output), ...counts)}\n`);
}

function sayLosses(file: string, losses: readonly Loss[], { effects, language, options, words }: Call): void {
  if (options.get("format") === "json") return;
  for (const loss of losses) {
    effects.printError(`${visible(file)}${words.conversion.between}${formatLoss(loss, language)}\n`);
  }
}

function asJson(conversions: readonly Conversion[]): string {
  const files = conversions.map(({ exit, ...rest }) => ({ ok: exit === 0, ...rest }));
  return `${JSON.stringify(files, undefined, 2)}\n`;
}

function refuse(problem: string, { effects }: Call): ExitCode {
  effects.printError(`${problem}\n`);
  return 2;
}
