import { version } from "../../package.json";
import { visible } from "../formats/shown.ts";
import { nearestKeyword } from "../formats/suggest.ts";
import { type CliWords, cliWords } from "../messages/cli.ts";
import type { Language } from "../model/map.ts";
import { check } from "./check.ts";
import type { Command, ExitCode } from "./command.ts";
import { convert } from "./convert.ts";
import type { Effects } from "./effects.ts";
import { evaluate } from "./evaluate.ts";
import { explain } from "./explain.ts";
import { formats } from "./formats.ts";
import { commandHelp, generalHelp, helpOption, versionOption } from "./help.ts";
import { type Arguments, readArguments } from "./options.ts";
import { passages } from "./passages.ts";
import { refuse } from "./refuse.ts";
import { render } from "./render.ts";
import { languageOption } from "./sharedOptions.ts";

const commands: readonly Command[] = [check, render, passages, evaluate, convert, formats, explain];
const generalOptions = [helpOption, versionOption, languageOption];

/** The command line: runs what the arguments ask for and gives the exit code. */
export async function main(args: readonly string[], effects: Effects): Promise<number> {
  const language = languageOf(args, effects);
  const words = cliWords[language];
  const [name, ...rest] = args;
  if (name === undefined || name.startsWith("-")) return runGeneral(args, words, effects);
  if (name === "help") return main([...rest.slice(0, 1), "--help", ...rest.slice(1)], effects);
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return runCommand(command, rest, language, effects);
  const meant = nearestKeyword(
    name,
    commands.map((candidate) => candidate.name),
  );
  return refuse(effects, words.noCommand(visible(name), meant), words.seeHelp(undefined));
}

/** The asked language, else that of the environment; known before anything else, since refusals are said in it. */
function languageOf(args: readonly string[], { locale }: Effects): Language {
  const asked = args.map((arg, i) => (arg === "--lang" ? args[i + 1] : /^--lang=(.*)$/u.exec(arg)?.[1])).find(Boolean);
  if (asked === "en" || asked === "zh-Hant") return asked;
  return /^zh/iu.test(locale) ? "zh-Hant" : "en";
}

function runGeneral(args: readonly string[], words: CliWords, effects: Effects): ExitCode {
  const read = readArguments(args, generalOptions, words);
  if ("problem" in read) return refuse(effects, read.problem, words.seeHelp(undefined));
  if (read.options.has("version")) effects.print(`${version}\n`);
  else if (read.options.has("help")) effects.print(generalHelp(commands, generalOptions, words));
  else {
    effects.printError(generalHelp(commands, generalOptions, words));
    return 2;
  }
  return 0;
}

async function runCommand(
  command: Command,
  args: readonly string[],
  language: Language,
  effects: Effects,
): Promise<ExitCode> {
  const words = cliWords[language];
  const read = readArguments(args, [...command.options, helpOption], words);
  if (!("problem" in read) && read.options.has("help")) {
    effects.print(commandHelp(command, words));
    return 0;
  }
  const problem = "problem" in read ? read.problem : whatIsWanting(command, read, words);
  if (problem !== undefined || "problem" in read) return refuse(effects, problem ?? "", words.seeHelp(command.name));
  return command.run({ ...read, effects, words, language });
}

function whatIsWanting(command: Command, { files, options }: Arguments, words: CliWords): string | undefined {
  const [, second] = files;
  const [first] = files;
  if (command.operands === "" && first !== undefined) return words.noFileTaken(command.name, visible(first));
  if (files.length === 0 && command.operands !== "") return words.noFile(command.name);
  if (second !== undefined && !command.takesManyFiles) return words.tooManyFiles(visible(second));
  const absent = command.options.find(({ isRequired, name }) => isRequired && !options.has(name));
  return absent && words.wanting(`--${absent.name} ${absent.value ?? ""}`.trim());
}
