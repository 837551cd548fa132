import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { Plugin } from "vite";
import { codePointsIn, type FontRule, fontRulesOf, narrowed, shared } from "../../src/cli/fontRules.ts";
import { subsetFont } from "../../src/cli/subsetFont.ts";
import { type FamilyTexts, landingTexts } from "./landingTexts.ts";

/**
 * Cuts from the fonts what the landing of the shipped debate is set in, so that few bytes bring it: landingFonts.css has
 * these characters. otherFonts.css comes after the first picture: the characters of the rest of the debate and of the
 * interface in small files of their own, and all others in the slices of the fonts. None stands in two of the files.
 */
export function landingFonts(): Plugin {
  let root = "";
  let rules: Promise<Sheets> | undefined;
  return {
    name: "landing-fonts",
    enforce: "pre",
    apply: "build",
    configResolved: (config) => {
      ({ root } = config);
    },
    transform: {
      filter: { id: /\/(?:landing|other)Fonts\.css$/u },
      async handler(_, id) {
        const folder = dirname(id);
        rules ??= cutRules(fontRulesOf(join(folder, "fonts.css")), landingTexts(root), fontCutter(root));
        const { landing, others } = await rules;
        const css = (basename(id) === "landingFonts.css" ? landing : others).map(({ rule, codePoints, file }) =>
          narrowed(rule, codePoints, relative(folder, file).replaceAll("\\", "/")),
        );
        return { code: css.join("\n"), map: null };
      },
    },
  };
}

/** A rule with some of its characters, from a file that has no others of the debate and the interface. */
interface CutRule {
  readonly rule: FontRule;
  readonly codePoints: readonly number[];
  readonly file: string;
}

/** The rules of the two style sheets. */
interface Sheets {
  readonly landing: readonly CutRule[];
  readonly others: readonly CutRule[];
}

/** The path of a file with some characters of a font's. */
type Cut = (rule: FontRule, codePoints: readonly number[], prefix: string) => Promise<string>;

async function cutRules(
  rules: readonly FontRule[],
  texts: Readonly<Record<string, FamilyTexts>>,
  cut: Cut,
): Promise<Sheets> {
  const sheets: { [Name in keyof Sheets]: CutRule[] } = { landing: [], others: [] };
  for (const family of new Set(rules.map(({ slice }) => slice.family))) {
    const own = rules.filter(({ slice }) => slice.family === family);
    const { landing, all } = texts[family] ?? { landing: "", all: "" };
    const [first, known] = [charactersOf(landing), charactersOf(all + landing)];
    for (const rule of own) {
      const codePoints = codePointsIn(rule).filter((codePoint) => !known.has(codePoint));
      if (codePoints.length > 0) sheets.others.push({ rule, codePoints, file: rule.file });
    }
    for (const [rule, share] of shared(own, known)) {
      const [early, late] = [share.filter((one) => first.has(one)), share.filter((one) => !first.has(one))];
      if (early.length > 0) sheets.landing.push({ rule, codePoints: early, file: await cut(rule, early, "landing") });
      if (late.length > 0) sheets.others.push({ rule, codePoints: late, file: await cut(rule, late, "debate") });
    }
  }
  return sheets;
}

function charactersOf(text: string): ReadonlySet<number> {
  return new Set([...new Set(text)].flatMap((character) => character.codePointAt(0) ?? []).filter((one) => one >= 32));
}

/** Cuts files, and keeps them under a name that tells what they were cut from: it takes some seconds. */
export function fontCutter(root: string): Cut {
  const folder = join(root, "node_modules", ".cache", "argument-atlas", "fonts");
  mkdirSync(folder, { recursive: true });
  return async ({ file }, codePoints, prefix) => {
    const whole = readFileSync(file);
    const hash = createHash("sha256").update(whole).update(codePoints.join()).digest("hex").slice(0, 16);
    const path = join(folder, `${prefix}-${hash}.woff2`);
    if (existsSync(path)) return path;
    const font = await subsetFont(whole, codePoints);
    if (!font) throw new Error(`${file} draws nothing for ${codePoints.length} characters that it is asked for`);
    // Written beside and moved, since another build may be looking for it.
    writeFileSync(`${path}.${process.pid}`, font);
    renameSync(`${path}.${process.pid}`, path);
    return path;
  };
}
