import { readFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import { main } from "../../src/cli/main.ts";
import { subsetFont } from "../../src/cli/subsetFont.ts";
import type { BuiltPage } from "../../src/render/builtPage.ts";

/** What a run of the command line did. */
export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string | Uint8Array>;
}

/** The world of a run: its files, and how it is read. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What stands on standard input. */
  readonly input?: string;
  readonly isTerminal?: boolean;
  readonly locale?: string;
  /** Whether what outlines and PNG need is installed. */
  readonly hasPackages?: boolean;
  /** Other ways to files. */
  readonly links?: Readonly<Record<string, string>>;
  /** What the build has left of the page in one file; absent: it is not built. */
  readonly page?: BuiltPage;
}

function refusal(code: string): Error {
  return Object.assign(new Error(`${code}: the disk says no`), { code });
}

function missing(name: string): Error {
  return Object.assign(new Error(`Cannot find package '${name}' imported from here`), { code: "ERR_MODULE_NOT_FOUND" });
}

/** What a run takes from the machine it runs on, for no stand-in would draw the same. */
const onThisMachine = {
  readFont: (font: string, path: string) => readFile(`node_modules/@fontsource-variable/${font}/${path}`),
  rasterize: async (svg: string, scale: number) =>
    new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font: { loadSystemFonts: false } }).render().asPng(),
};

/** Runs the command line in a world without a disk. */
export async function run(
  line: string,
  { files = {}, input = "", isTerminal = false, locale = "C", hasPackages = true, page, links = {} }: World = {},
): Promise<Run> {
  let out = "";
  let err = "";
  const written = new Map<string, string | Uint8Array>();
  const { readFont, rasterize } = onThisMachine;
  const exit = await main(line.split(" ").filter(Boolean), {
    async readFile(path) {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      if (content === undefined) throw refusal("ENOENT");
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    readInput: async () => new TextEncoder().encode(input),
    async makeFolder(path) {
      if (Object.hasOwn(files, path)) throw refusal("EEXIST");
      if (path.startsWith("/closed/")) throw refusal("EACCES");
    },
    async writeFile(path, text) {
      if (path.startsWith("/closed/")) throw refusal("EACCES");
      written.set(path, text);
    },
    isSameFile: async (path, other) => (links[path] ?? path) === (links[other] ?? other),
    readFont: hasPackages ? readFont : () => Promise.reject(missing("@fontsource-variable/inter")),
    cutFont: subsetFont,
    async readPage() {
      if (!page) throw refusal("ENOENT");
      return new TextEncoder().encode(JSON.stringify(page));
    },
    rasterize,
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
