import { toBase64 } from "../formats/base64.ts";
import { cutVisible } from "../formats/shown.ts";
import { type ArgumentMap, languages } from "../model/map.ts";
import { withoutBylines } from "../model/withoutBylines.ts";
import { slicesIn } from "../outlines/slices.ts";
import type { BuiltPage } from "../render/builtPage.ts";
import { pageOf } from "../render/pageOf.ts";
import type { ToldToPage } from "../render/toldToPage.ts";
import { pageHash } from "../store/pageHash.ts";
import { type Shown, themes } from "../store/state.ts";
import type { ViewRequest } from "../view/view.ts";
import type { Effects } from "./effects.ts";
import { type FontRule, narrowed, shared } from "./fontRules.ts";
import type { Arguments } from "./options.ts";
import { packageMissing } from "./packageMissing.ts";

/** What is to be written as a page. */
interface PageTask {
  readonly map: ArgumentMap;
  readonly fileName: string;
  readonly request: ViewRequest;
  /** How a picture that the map came in shows it. */
  readonly shown: Partial<Shown>;
  /** What the build has left of the page: a `BuiltPage` as JSON. */
  readonly built: Uint8Array;
}

/** The page of a map as one text, and what a writer of it should hear of. */
export interface WrittenPage {
  readonly text: string;
  /** A package without which letters of the map have no font in the page. */
  readonly missing?: string;
}

/** A map as a page of its own in one file: it opens from a disk, and asks nobody for anything. Names that answers are signed with stay out. */
export async function renderPage(
  task: PageTask,
  options: Arguments["options"],
  effects: Effects,
): Promise<WrittenPage> {
  // The build has written it (scripts/vite/onePage.ts).
  const built = JSON.parse(new TextDecoder().decode(task.built)) as BuiltPage;
  const map = withoutBylines(task.map);
  const language = languages.find((one) => one === options.get("lang")) ?? task.shown.language;
  const theme = themes.find((one) => one === options.get("theme")) ?? task.shown.theme;
  const fonts = await fontsFor(map, built, effects).catch(missingPackage);
  const told: ToldToPage = {
    ...{ map, fileName: cutVisible(task.fileName, 120), hash: pageHash(map, task.request) },
    ...(language ? { language } : {}),
    ...(theme ? { theme } : {}),
  };
  return typeof fonts === "string" ? { text: pageOf(built, told, fonts) } : { text: pageOf(built, told), ...fonts };
}

/** The rules of fonts, with the fonts in them, for what the map is written with and the interface is not. */
async function fontsFor(map: ArgumentMap, built: BuiltPage, { readFont, cutFont }: Effects): Promise<string> {
  const known = new Set(built.letters);
  const letters = [...new Set(JSON.stringify(map))].flatMap((letter) => letter.codePointAt(0) ?? []);
  const missing = letters.filter((letter) => letter >= 32 && !known.has(letter));
  if (missing.length === 0) return "";
  const rules = built.rules.flatMap((rule): (FontRule & { readonly font: string })[] => {
    const [slice] = slicesIn(rule.text);
    return slice ? [{ text: rule.text, slice, file: rule.path, font: rule.font }] : [];
  });
  const written: string[] = [];
  for (const family of new Set(rules.map(({ slice }) => slice.family))) {
    const own = rules.filter(({ slice }) => slice.family === family);
    for (const [rule, share] of shared(own, missing)) {
      const font = own.find((one) => one === rule)?.font ?? "";
      const woff2 = await cutFont(await readFont(font, rule.file), share);
      if (woff2) written.push(narrowed(rule, share, `data:font/woff2;base64,${toBase64(woff2)}`));
    }
  }
  return written.join("\n");
}

/** The package that is missing, where that is why there are no fonts. */
function missingPackage(error: unknown): { readonly missing: string } {
  const missing = packageMissing(error);
  if (missing === undefined) throw error;
  return { missing };
}
