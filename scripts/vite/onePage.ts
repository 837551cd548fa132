import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import type { Plugin, Rolldown } from "vite";
import { type FontRule, fontRulesOf, narrowed, shared } from "../../src/cli/fontRules.ts";
import type { BuiltPage } from "../../src/render/builtPage.ts";
import { fontCutter } from "./landingFonts.ts";

/** In the place of the files of the page: page.json, which has all of it but for the map, for the command line and the export. */
export function onePage(): Plugin {
  let root = "";
  return {
    name: "one-page",
    enforce: "post",
    configResolved: (config) => {
      ({ root } = config);
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const program = programIn(bundle);
        for (const name of Object.keys(bundle)) delete bundle[name];
        const page: BuiltPage = { ...program, icon: iconOf(root), ...(await fontsOf(root)) };
        this.emitFile({ type: "asset", fileName: "page.json", source: JSON.stringify(page) });
      },
    },
  };
}

function programIn(bundle: Rolldown.OutputBundle): Pick<BuiltPage, "script" | "style"> {
  const files = Object.values(bundle);
  const scripts = files.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  const styles = files.flatMap((file) => (file.type === "asset" && /\.css$/u.test(file.fileName) ? [file.source] : []));
  const [script = ""] = scripts;
  if (scripts.length !== 1) throw new Error(`the page in one file has ${scripts.length} scripts`);
  // A browser reads a script within a page a little otherwise than a file: what it would change must not be there.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to look for
  if (/[\u0000\r]/u.test(script)) throw new Error("the script of the page in one file has a NUL or a CR in it");
  new Script(script);
  return { script, style: styles.map(String).join("\n") };
}

function iconOf(root: string): string {
  return dataAddress("image/svg+xml", readFileSync(join(root, "public", "favicon.svg")));
}

/** The fonts of the interface, cut to its characters, and where all others are. */
async function fontsOf(root: string): Promise<Pick<BuiltPage, "fonts" | "letters" | "rules">> {
  const rules = fontRulesOf(join(root, "src", "ui", "fonts.css"));
  const letters = interfaceLetters(root);
  const cut = fontCutter(root);
  const fonts: string[] = [];
  for (const own of byFamily(rules)) {
    for (const [rule, share] of shared(own, letters)) {
      fonts.push(narrowed(rule, share, dataAddress("font/woff2", readFileSync(await cut(rule, share, "interface")))));
    }
  }
  return {
    ...{ fonts: fonts.join("\n"), letters: [...letters] },
    rules: rules.map(({ text, file }) => ({ text, ...placeOf(file) })),
  };
}

function byFamily(rules: readonly FontRule[]): readonly (readonly FontRule[])[] {
  const families = new Set(rules.map(({ slice }) => slice.family));
  return [...families].map((family) => rules.filter(({ slice }) => slice.family === family));
}

/** What the interface is set in: the characters of every message, and what may be written anywhere. */
function interfaceLetters(root: string): ReadonlySet<number> {
  const folder = join(root, "src", "messages");
  const keyboard = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");
  const words = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const characters = new Set(`${keyboard}繁${words.join("")}`);
  return new Set([...characters].flatMap((character) => character.codePointAt(0) ?? []).filter((one) => one >= 32));
}

/** The package of a font, and the file's place in it. */
function placeOf(file: string): { readonly font: string; readonly path: string } {
  const [, font = "", path = ""] = /@fontsource-variable[/\\]([^/\\]+)[/\\](.*)$/u.exec(file) ?? [];
  return { font, path: path.replaceAll("\\", "/") };
}

function dataAddress(type: string, bytes: Buffer): string {
  return `data:${type};base64,${bytes.toString("base64")}`;
}
