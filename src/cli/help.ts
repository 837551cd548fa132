import type { CliWords } from "../messages/cli.ts";
import type { Command } from "./command.ts";
import type { Option } from "./options.ts";

/** `--help`: of the command line or of one command. */
export const helpOption: Option = { name: "help", short: "h", about: (words) => words.helpOption };

/** `--version`. */
export const versionOption: Option = { name: "version", about: (words) => words.versionOption };

/** The help of the command line as a whole. */
export function generalHelp(commands: readonly Command[], options: readonly Option[], words: CliWords): string {
  return sections([
    words.summary,
    words.usage(undefined),
    titled(
      words.commands,
      commands.map((command) => [usageOf(command), command.summary(words)]),
    ),
    titled(
      words.options,
      options.map((option) => described(option, words)),
    ),
    titled(words.exitCodes, words.exits),
    words.moreHelp,
  ]);
}

/** The help of one command. */
export function commandHelp(command: Command, words: CliWords): string {
  const [file = ""] = command.operands.split(" ");
  return sections([
    `argument-atlas ${command.name}: ${command.summary(words)}`,
    words.usage(usageOf(command)),
    ...(file === "" ? [] : [titled(words.arguments, [[file, command.fileMeans(words)]])]),
    titled(
      words.options,
      [...command.options, helpOption].map((option) => described(option, words)),
    ),
    titled(words.exitCodes, words.exits),
  ]);
}

function usageOf({ name, operands }: Command): string {
  return `${name} ${operands}`.trim();
}

function described(option: Option, words: CliWords): readonly [string, string] {
  const short = option.short ? `-${option.short}, ` : "";
  const value = option.value === undefined ? "" : ` ${option.choices?.join("|") ?? option.value}`;
  return [`${short}--${option.name}${value}`, option.about(words)];
}

function titled(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => (name.length > widest ? 0 : name.length)));
  const beside = (name: string) => (name.length > widest ? `${name}\n  ${" ".repeat(width)}` : name.padEnd(width));
  return [title, ...rows.map(([name, about]) => `  ${beside(name)}  ${about}`)].join("\n");
}

/** A longer name has what it is about on the line below it. */
const widest = 48;

function sections(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
