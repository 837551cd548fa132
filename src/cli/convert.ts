import type { Written } from "../formats/features.ts";
import { type FileReading, type Format, formatNamed, readMapFile } from "../formats/format.ts";
import type { Loss } from "../formats/loss.ts";
import { visible } from "../formats/shown.ts";
import { nearestKeyword } from "../formats/suggest.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { isSameFile } from "./isSameFile.ts";
import { besideOf, bytesOf, issueLines, lossLines } from "./openFile.ts";
import { type Outputs, outputsFor } from "./outputs.ts";
import { refuse } from "./refuse.ts";
import { encodingOption, formatOption, languageOption } from "./sharedOptions.ts";
import { whyUnwritable } from "./whyUnwritable.ts";
import { formsWith } from "./writtenForms.ts";

/** `convert`: turns maps of any form into another, and says on standard error what is not kept. */
export const convert: Command = {
  name: "convert",
  operands: "FILE...",
  takesManyFiles: true,
  options: [
    { name: "output", short: "o", value: "OUT", about: ({ conversion }) => conversion.convert.output },
    { name: "to", value: "FORMAT", about: ({ conversion }) => conversion.convert.to },
    encodingOption,
    formatOption,
    { ...languageOption, about: ({ conversion }) => conversion.convert.lang },
  ],
  summary: ({ conversion }) => conversion.convert.summary,
  fileMeans: ({ conversion }) => conversion.convert.file,
  run: convertFiles,
};

/** A form that we write. */
type WrittenFormat = Format & Required<Pick<Format, "write">>;

/** What became of one file. */
interface Conversion {
  readonly file: string;
  readonly output: string;
  readonly exit: ExitCode;
  readonly issues: FileReading["issues"];
  /** What is not kept, on the way in and on the way out. */
  readonly losses: readonly Loss[];
  /** Why the file could not be read or written, in a sentence. */
  readonly problem?: string;
}

async function convertFiles(call: Call): Promise<ExitCode> {
  const { files, options, words } = call;
  const output = options.get("output") ?? "-";
  const format = formatFor(output, call);
  if (typeof format === "string") return refuse(call.effects, format);
  if (format.id === "html" && !(await isBuilt(call))) return refuse(call.effects, words.noPage);
  const outputs = outputsFor(files, output, format.extensions[0] ?? "json");
  if (!outputs) return refuse(call.effects, words.conversion.severalToOne(visible(output)));
  const conversions = await convertAll(outputs, format, call);
  if (options.get("format") === "json") call.effects.printError(asJson(conversions));
  return conversions.reduce<ExitCode>((worst, { exit }) => (exit > worst ? exit : worst), 0);
}

/** Whether what a page in one file is made of is there. */
async function isBuilt({ effects }: Call): Promise<boolean> {
  return effects.readPage().then(
    () => true,
    () => false,
  );
}

async function convertAll(
  { paths, folder }: Outputs,
  format: WrittenFormat,
  call: Call,
): Promise<readonly Conversion[]> {
  const { files, effects } = call;
  const closed = folder === undefined ? undefined : await whyUnwritable(folder, () => effects.makeFolder(folder), call);
  if (closed !== undefined) {
    say(closed, call);
    return files.map((file, i) => unconverted(file, paths[i] ?? "-", closed));
  }
  const conversions: Conversion[] = [];
  for (const [i, file] of files.entries()) {
    conversions.push(await convertFile(file, paths[i] ?? "-", { format, number: i + 1, call }));
  }
  return conversions;
}

/** A file of which nothing became, since the world refused. */
function unconverted(file: string, output: string, problem: string): Conversion {
  return { file, output, exit: 2, issues: [], losses: [], problem };
}

/** The form that is asked for, else that which the name of the output tells; or what is wrong with it. */
function formatFor(output: string, { effects, options, words }: Call): WrittenFormat | string {
  const writable = formsWith(effects).filter((format): format is WrittenFormat => format.write !== undefined);
  const asked = options.get("to");
  const ids = writable.map(({ id }) => id);
  const named = writable.find(({ id }) => id === asked);
  if (named) return named;
  if (asked !== undefined) {
    return words.conversion.cannotWrite(visible(asked), ids.join(", "), nearestKeyword(asked, ids));
  }
  const told = formatNamed(writable, output);
  if (told) return told;
  const isNamed = /\.[^./\\]+$/u.test(output);
  const ours = writable.find(({ id }) => id === "json");
  return !isNamed && ours ? ours : words.conversion.noForm(visible(output), ids.join(", "));
}

interface Task {
  readonly format: WrittenFormat;
  readonly number: number;
  readonly call: Call;
}

async function convertFile(file: string, output: string, task: Task): Promise<Conversion> {
  const { call, format } = task;
  const bytes = await bytesOf(file, call);
  if (typeof bytes === "string") {
    say(bytes, call);
    return unconverted(file, output, bytes);
  }
  const reading = await readMapFile(bytes, file, await besideOf(file, call));
  const { value: map, issues } = reading;
  if (!map || issues.length > 0) say(issueLines(file, reading, call).join("\n"), call);
  if (!map) return { file, output, exit: 1, issues, losses: [] };
  const losses = [...(reading.losses ?? [])];
  if (map.newer && output !== "-" && (await isSameFile(output, file, call))) {
    const problem = call.words.conversion.notOverNewer(visible(file));
    say(problem, call);
    return { file, output, exit: 2, issues, losses, problem };
  }
  const written = await format.write(map, call.language);
  losses.push(...written.losses);
  const problem = await put(output, written, call);
  if (problem === undefined) sayDone(file, output, map, task);
  else say(problem, call);
  for (const line of lossLines(file, losses, call)) say(line, call);
  return { file, output, exit: problem === undefined ? 0 : 2, issues, losses, ...(problem ? { problem } : {}) };
}

/** Writes a text out; where it cannot be written, why. */
async function put(output: string, { text }: Written, call: Call): Promise<string | undefined> {
  if (output !== "-") return whyUnwritable(output, () => call.effects.writeFile(output, text), call);
  call.effects.print(text);
  return undefined;
}

/** Says something to a person; programs read it in the JSON. */
function say(lines: string, { effects, options }: Call): void {
  if (options.get("format") !== "json") effects.printError(`${lines}\n`);
}

/** Progress, where it is not the text itself that is seen. */
function sayDone(file: string, output: string, { claims, relations }: ArgumentMap, { number, call }: Task): void {
  if (output === "-") return;
  const { files, words } = call;
  const counts = [claims.length, relations.length] as const;
  say(words.conversion.done(number, files.length, visible(file), visible(output), ...counts), call);
}

function asJson(conversions: readonly Conversion[]): string {
  const files = conversions.map(({ exit, ...rest }) => ({ ok: exit === 0, ...rest }));
  return `${JSON.stringify(files, undefined, 2)}\n`;
}
