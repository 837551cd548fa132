import { digestOf, formatIssue, formatIssueBlock } from "../formats/excerpt.ts";
import { type FileReading, readMapFile } from "../formats/format.ts";
import { formatLoss, type Loss } from "../formats/loss.ts";
import type { OtherEncoding } from "../formats/otherEncodings.ts";
import { visible } from "../formats/shown.ts";
import { utf8Of } from "../formats/utf8.ts";
import { issueWords } from "../messages/issueList.ts";
import { decode, encodings } from "../model/decode.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { Call } from "./command.ts";

/** The bytes of a file; where it cannot be read, that is said and nothing comes back. */
export async function openFile(path: string, call: Call): Promise<Uint8Array | undefined> {
  const found = await bytesOf(path, call);
  if (typeof found !== "string") return found;
  call.effects.printError(`${found}\n`);
  return undefined;
}

/** The bytes of a file in UTF-8, whatever it is said to be in, `-` being standard input; or in a sentence why it cannot be read. */
export async function bytesOf(path: string, { effects, options, words }: Call): Promise<Uint8Array | string> {
  try {
    const bytes = await (path === "-" ? effects.readInput() : effects.readFile(path));
    const encoding = encodings.find((known) => known === options.get("encoding"));
    const text = encoding && decode(bytes, encoding);
    if (encoding && text === undefined) return words.unreadable(visible(path), words.notIn(encoding));
    return text === undefined ? bytes : utf8Of(text);
  } catch (error) {
    return words.unreadable(visible(path), whyOf(error, words.why));
  }
}

/** Why the world refused, in a few words. */
export function whyOf(error: unknown, why: Readonly<Record<string, string>>): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = Object.hasOwn(why, code) ? why[code] : undefined;
  return known ?? visible(error instanceof Error ? error.message : String(error));
}

/** The map in a file, or the end of the run that its problems ask for; problems and losses are said on standard error. */
export async function openMap(path: string, call: Call): Promise<ArgumentMap | { readonly exit: 1 | 2 }> {
  const opened = await openPicture(path, call);
  return "exit" in opened ? opened : opened.map;
}

/** The same with what is shown of the map, where the file is a picture of it. */
export async function openPicture(
  path: string,
  call: Call,
): Promise<{ readonly map: ArgumentMap; readonly view?: string } | { readonly exit: 1 | 2 }> {
  const bytes = await openFile(path, call);
  if (!bytes) return { exit: 2 };
  const reading = await readMapFile(bytes, path, await besideOf(path, call));
  const { value: map, losses = [], view } = reading;
  const isSaid = !map || map.newer;
  const lines = [...(isSaid ? issueLines(path, reading, call) : []), ...(map ? lossLines(path, losses, call) : [])];
  for (const line of lines) call.effects.printError(`${line}\n`);
  if (!map) return { exit: 1 };
  return view === undefined ? { map } : { map, view };
}

/** The text that a file of annotations is about, where one of the same name lies beside it. */
export async function besideOf(file: string, call: Call): Promise<Uint8Array | undefined> {
  const beside = /\.ann$/iu.test(file) ? await bytesOf(file.replace(/\.ann$/iu, ".txt"), call) : "";
  return typeof beside === "string" ? undefined : beside;
}

/** The issues of a file as lines; for a person each with its line of the file. */
export function issueLines(
  path: string,
  { issues, more: undescribed, text, encodings: others = [] }: FileReading,
  { effects, words: cliWords, language }: Call,
): readonly string[] {
  const { shown, more } = digestOf(issues);
  const lines = shown.map((issue) =>
    effects.isTerminal ? `${formatIssueBlock(issue, path, text, language)}\n` : formatIssue(issue, path, language),
  );
  const words = issueWords[language];
  const rest = [
    ...more.map(({ count, code }) => words.more(count, code)),
    ...(undescribed === undefined ? [] : [words.undescribed(undescribed)]),
  ];
  rest.push(...others.map(({ encoding, line }) => cliWords.readIn(encoding, line.number, textOf(line))));
  const hint = effects.isTerminal ? shown.slice(0, 1).map(({ code }) => cliWords.explain.hint(code)) : [];
  return [...lines, ...rest.map((line) => `${visible(path)}: ${line}`), ...hint];
}

function textOf({ parts }: OtherEncoding["line"]): string {
  return parts
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** What of a file is not kept, as lines. */
export function lossLines(path: string, losses: readonly Loss[], { words, language }: Call): readonly string[] {
  return losses.map((loss) => `${visible(path)}${words.conversion.between}${formatLoss(loss, language)}`);
}
