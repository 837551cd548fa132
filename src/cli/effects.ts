/** What the command line does to the world; a failure throws an error whose `code` says why. */
export interface Effects {
  readFile(path: string): Promise<Uint8Array>;
  /** Standard input, to its end. */
  readInput(): Promise<Uint8Array>;
  /** Makes a folder, and those around it, where it is not there. */
  makeFolder(path: string): Promise<void>;
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** Whether two paths are one file, by whatever way each leads there; false where one of them is not there. */
  isSameFile(path: string, other: string): Promise<boolean>;
  /** A file of the fonts that the page ships, by the font's name and its place among the files of that. */
  readFont(font: string, path: string): Promise<Uint8Array>;
  /** A WOFF2 font with these characters alone; nothing where it draws none of them. */
  cutFont(woff2: Uint8Array, codePoints: readonly number[]): Promise<Uint8Array | undefined>;
  /** What the build has left of the page in one file, as `BuiltPage` says. */
  readPage(): Promise<Uint8Array>;
  /** An SVG text without texts in it as a PNG, so many times as large as it says itself. */
  rasterize(svg: string, scale: number): Promise<Uint8Array>;
  /** Writes to standard output, as it is. */
  print(text: string): void;
  /** Writes to standard error, as it is. */
  printError(text: string): void;
  /** Whether a person reads along: messages then show the lines of the file. */
  readonly isTerminal: boolean;
  /** The locale of the environment, such as `zh_TW.UTF-8`. */
  readonly locale: string;
}
