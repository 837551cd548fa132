import { main } from "../../src/cli/main.ts";

/** What a run of the command line did. */
export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string>;
}

/** The world of a run: its files, and how it is read. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly isTerminal?: boolean;
  readonly locale?: string;
}

function refusal(code: string): Error {
  return Object.assign(new Error(`${code}: the disk says no`), { code });
}

/** Runs the command line in a world without a disk. */
export async function run(line: string, { files = {}, isTerminal = false, locale = "C" }: World = {}): Promise<Run> {
  let out = "";
  let err = "";
  const written = new Map<string, string>();
  const exit = await main(line.split(" ").filter(Boolean), {
    async readFile(path) {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      if (content === undefined) throw refusal("ENOENT");
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    async writeFile(path, text) {
      if (path.startsWith("/closed/")) throw refusal("EACCES");
      written.set(path, text);
    },
    print: (text) => {
      out += text;
    },
    printError: (text) => {
      err += text;
    },
    isTerminal,
    locale,
  });
  return { exit, out, err, written };
}
