import type { CliWords } from "../messages/cli.ts";
import type { Language } from "../model/map.ts";
import type { Effects } from "./effects.ts";
import type { Arguments, Option } from "./options.ts";

/** The end of a run: 0 all is well, 1 something is wrong in a file, 2 it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** What a command is run with. */
export interface Call extends Arguments {
  readonly effects: Effects;
  readonly words: CliWords;
  /** The language of the messages. */
  readonly language: Language;
}

/** One thing that the command line can do. */
export interface Command {
  readonly name: string;
  /** What follows its name, for the help: `FILE...`; empty where nothing does. */
  readonly operands: string;
  readonly takesManyFiles: boolean;
  readonly options: readonly Option[];
  summary(words: CliWords): string;
  /** What its file is. */
  fileMeans(words: CliWords): string;
  run(call: Call): Promise<ExitCode>;
}
