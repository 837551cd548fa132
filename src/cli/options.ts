import { parseArgs } from "node:util";
import { visible } from "../formats/shown.ts";
import { nearestKeyword } from "../formats/suggest.ts";
import type { CliWords } from "../messages/cli.ts";

/** An option of a command. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; absent: it takes none. */
  readonly value?: string;
  /** The values it can take; absent: any. */
  readonly choices?: readonly string[];
  readonly isRequired?: true;
  /** It can be given several values, and more than once. */
  readonly takesMany?: true;
  about(words: CliWords): string;
}

/** What was written after a command. */
export interface Arguments {
  readonly files: readonly string[];
  /** By the name of the option; those without a value have "". */
  readonly options: ReadonlyMap<string, string>;
  /** All the values of each option that takes many. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** Reads what follows a command; what is wrong with it comes back as a sentence. */
export function readArguments(
  args: readonly string[],
  options: readonly Option[],
  words: CliWords,
): Arguments | { readonly problem: string } {
  const { tokens } = parseArgs({ args: [...args], options: configOf(options), strict: false, tokens: true });
  const files: string[] = [];
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  let open = files;
  for (const token of tokens) {
    if (token.kind === "positional") open.push(token.value);
    else open = files;
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    const problem = option ? valueProblem(option, token, words) : unknownOption(token.rawName, options, words);
    if (problem !== undefined) return { problem };
    values.set(token.name, token.value ?? "");
    if (option?.takesMany) open = listFor(token.name, token.value ?? "", lists);
  }
  return { files: files.length === 0 ? lastOf(lists) : files, options: values, lists };
}

/** The list of an option that takes many, with one more value: what follows goes there too. */
function listFor(name: string, value: string, lists: Map<string, string[]>): string[] {
  const list = [...(lists.get(name) ?? []), value];
  lists.set(name, list);
  return list;
}

/** The file, where it was written last behind the values of an option that takes many. */
function lastOf(lists: ReadonlyMap<string, string[]>): readonly string[] {
  const list = [...lists.values()].findLast(({ length }) => length > 1);
  const file = list?.pop();
  return file === undefined ? [] : [file];
}

function configOf(options: readonly Option[]) {
  return Object.fromEntries(
    options.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short ? { short } : {}) },
    ]),
  );
}

function unknownOption(found: string, options: readonly Option[], words: CliWords): string {
  const meant = nearestKeyword(
    found.replace(/^-+/u, ""),
    options.map(({ name }) => name),
  );
  return words.noOption(visible(found), meant === undefined ? undefined : `--${meant}`);
}

interface Given {
  readonly rawName: string;
  readonly value?: string | undefined;
}

function valueProblem(option: Option, { rawName, value }: Given, words: CliWords): string | undefined {
  if (option.value === undefined) return value === undefined ? undefined : words.needlessValue(rawName);
  if (value === undefined || value === "") return words.noValue(rawName);
  if (!option.choices || option.choices.includes(value)) return undefined;
  const meant = nearestKeyword(value, option.choices);
  return words.badValue(rawName, visible(value), option.choices.join(", "), meant);
}
