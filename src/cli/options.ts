import { parseArgs } from "node:util";
import { visible } from "../formats/shown.ts";
import { nearestKeyword } from "../formats/suggest.ts";
import type { CliWords } from "../messages/cli.ts";
import { append } from "../model/append.ts";

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
  const lists: List[] = [];
  let open = files;
  for (const token of tokens) {
    if (token.kind === "positional") open.push(token.value);
    else open = files;
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    const problem = option ? valueProblem(option, token, words) : unknownOption(token.rawName, options, words);
    if (problem !== undefined) return { problem };
    values.set(token.name, token.value ?? "");
    if (option?.takesMany) {
      open = [token.value ?? ""];
      lists.push({ option: token.name, values: open });
    }
  }
  const given = files.length === 0 ? lastOf(lists) : files;
  return { files: given, options: values, lists: byOption(lists) };
}

/** The values that follow an option that takes many, once. */
interface List {
  readonly option: string;
  readonly values: string[];
}

/** The file, where it was written last behind several values of an option that takes many. */
function lastOf(lists: readonly List[]): readonly string[] {
  const file = lists.findLast(({ values }) => values.length > 1)?.values.pop();
  return file === undefined ? [] : [file];
}

function byOption(lists: readonly List[]): ReadonlyMap<string, readonly string[]> {
  const options = new Map<string, string[]>();
  for (const { option, values } of lists) for (const value of values) append(options, option, value);
  return options;
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
