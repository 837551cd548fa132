/** What the command line does to the world; a failure throws an error whose `code` says why. */
export interface Effects {
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, text: string): Promise<void>;
  /** Writes to standard output, as it is. */
  print(text: string): void;
  /** Writes to standard error, as it is. */
  printError(text: string): void;
  /** Whether a person reads along: messages then show the lines of the file. */
  readonly isTerminal: boolean;
  /** The locale of the environment, such as `zh_TW.UTF-8`. */
  readonly locale: string;
}
