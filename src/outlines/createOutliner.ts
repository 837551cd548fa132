import { element, type SvgElement } from "../render/element.ts";
import { halfWidths } from "../render/fonts.ts";
import { covers, type Slice } from "./slices.ts";
import { type Glyph, openTypeface, type Shaped, type Typeface } from "./typeface.ts";

/** The fonts that the texts of a picture are set in, and a way to their files. */
export interface FontFiles {
  readonly slices: readonly Slice[];
  readonly load: (url: string) => Promise<Uint8Array>;
}

/**
 * Turns a picture into one whose texts are outlines, the same with or without the fonts: a path for each stretch in one
 * typeface, or one for each glyph that says which characters it stands for (`data-text`) and how wide it is (`data-advance`).
 */
export type Outliner = (picture: SvgElement, isByGlyph?: boolean) => Promise<SvgElement>;

/** An outliner that opens each file of the fonts once, when a text first needs it. */
export function createOutliner({ slices, load }: FontFiles): Outliner {
  const opening = new Map<Slice, Promise<void>>();
  const opened = new Map<Slice, Typeface>();
  const open = async (slice: Slice) => {
    opened.set(slice, await openTypeface(await load(slice.url)));
  };
  const candidates = remembered((run, character) => candidatesFor(run, character, slices));
  return async (picture, isByGlyph = false) => {
    const needed = new Set([...textsIn(picture)].flatMap((text) => slicesFor(text, candidates)));
    for (const slice of needed) if (!opening.has(slice)) opening.set(slice, open(slice));
    await Promise.all([...needed].map((slice) => opening.get(slice)));
    const find = remembered((run, character) => typefaceIn(candidates(run, character), character, opened));
    return outlined(picture, find, isByGlyph ? byGlyph : byStretch);
  };
}

/** Characters with the families they are asked of, in order, as the picture names them. */
interface Run {
  readonly text: string;
  readonly families: string;
}

/** Finds something for a character of a run. */
type Find<Found> = (run: Run, character: string) => Found;

/** The same, which remembers what it finds: a picture is of few characters that come over and over. */
function remembered<Found>(find: Find<Found>): Find<Found> {
  const known = new Map<string, Map<string, Found>>();
  return (run, character) => {
    const found = known.get(run.families) ?? new Map<string, Found>();
    if (found.size === 0) known.set(run.families, found);
    if (!found.has(character)) found.set(character, find(run, character));
    // Either known or just found.
    return found.get(character) as Found;
  };
}

function* textsIn({ name, children, attributes }: SvgElement): Iterable<SvgElement> {
  if (name === "text") yield { name, attributes, children };
  else for (const child of children) if (typeof child !== "string") yield* textsIn(child);
}

/** The words of a text element, in the runs that are set in different families. */
function runsOf({ attributes, children }: SvgElement): readonly Run[] {
  return children.map((child) =>
    typeof child === "string"
      ? { text: child, families: familiesIn(attributes) }
      : {
          text: child.children.filter((part) => typeof part === "string").join(""),
          families: familiesIn(child.attributes),
        },
  );
}

function familiesIn(attributes: SvgElement["attributes"]): string {
  return String(attributes["font-family"] ?? "");
}

function slicesFor(text: SvgElement, candidates: Find<readonly Slice[]>): readonly Slice[] {
  return runsOf(text).flatMap((run) => [...new Set(run.text)].flatMap((character) => candidates(run, character)));
}

/** The slices that a character may be found in, the first choice first. */
function candidatesFor({ families }: Run, character: string, slices: readonly Slice[]): readonly Slice[] {
  const codePoint = character.codePointAt(0) ?? 0;
  const covering = slices.filter((slice) => covers(slice, codePoint));
  return families.split(",").flatMap((family) => covering.filter((slice) => slice.family === family.trim()));
}

type TypefaceOf = Find<Typeface | undefined>;

function typefaceIn(slices: readonly Slice[], character: string, opened: ReadonlyMap<Slice, Typeface>) {
  const codePoint = character.codePointAt(0) ?? 0;
  return slices.flatMap((slice) => opened.get(slice) ?? []).find((typeface) => typeface.has(codePoint));
}

function outlined(part: SvgElement, typefaceOf: TypefaceOf, draw: DrawStretch): SvgElement {
  if (part.name === "text") return outlineOf(part, typefaceOf, draw);
  const children = part.children.map((child) =>
    typeof child === "string" ? child : outlined(child, typefaceOf, draw),
  );
  return { ...part, children };
}

/** Characters of a text that stand in one typeface. */
interface Stretch {
  readonly typeface: Typeface;
  text: string;
}

/** A text as paths; one with a character that the fonts do not have stays a text. */
function outlineOf(text: SvgElement, typefaceOf: TypefaceOf, draw: DrawStretch): SvgElement {
  const stretches = stretchesOf(text, typefaceOf);
  if (!stretches) return text;
  const { attributes } = text;
  const size = Number(attributes["font-size"]);
  const shaping = {
    weight: Number(attributes["font-weight"]),
    language: attributes["xml:lang"] === "en" ? ("en" as const) : ("zh-Hant" as const),
    isHalfWidth: attributes.style === halfWidths,
  };
  const parts = stretches.map(({ typeface, text }) => ({
    ...typeface.shape(text, shaping),
    scale: size / typeface.unitsPerEm,
  }));
  return drawn(parts, attributes, draw);
}

type Part = Shaped & { readonly scale: number };

function drawn(
  parts: readonly Part[],
  { x, y, textLength, fill, ...attributes }: SvgElement["attributes"],
  draw: DrawStretch,
): SvgElement {
  const natural = parts.reduce((sum, { advance, scale }) => sum + advance * scale, 0);
  const stretch = textLength === undefined || natural === 0 ? 1 : Number(textLength) / natural;
  let left = Number(x) - (attributes["text-anchor"] === "middle" ? natural / 2 : 0);
  const drawings: SvgElement[] = [];
  for (const { glyphs, advance, scale } of parts) {
    const across = rounded(scale * stretch);
    const transform = `translate(${hundredths(left)} ${hundredths(Number(y))}) scale(${across} ${-rounded(scale)})`;
    drawings.push(...draw(glyphs, transform));
    left += advance * scale * stretch;
  }
  const name = attributes.class;
  return element(
    "g",
    { ...(name === undefined ? {} : { class: name }), ...(fill === undefined ? {} : { fill }) },
    ...drawings,
  );
}

/** Draws the glyphs of a stretch, moved from the units of its font to where it stands. */
type DrawStretch = (glyphs: readonly Glyph[], transform: string) => readonly SvgElement[];

function byStretch(glyphs: readonly Glyph[], transform: string): readonly SvgElement[] {
  const seen = glyphs.filter(({ outline }) => outline !== "");
  const d = seen.map(({ outline, x, y }) => `M${x} ${y}${outline}`).join("");
  return d === "" ? [] : [element("path", { d, transform })];
}

function byGlyph(glyphs: readonly Glyph[], transform: string): readonly SvgElement[] {
  const paths = glyphs.map(({ text, outline, x, y, advance }) =>
    element("path", { d: outline, transform: `translate(${x} ${y})`, "data-text": text, "data-advance": advance }),
  );
  return [element("g", { transform }, ...paths)];
}

function stretchesOf(text: SvgElement, typefaceOf: TypefaceOf): readonly Stretch[] | undefined {
  const stretches: Stretch[] = [];
  for (const run of runsOf(text)) {
    for (const character of run.text) {
      const typeface = typefaceOf(run, character);
      if (!typeface) return undefined;
      const last = stretches.at(-1);
      if (last?.typeface === typeface) last.text += character;
      else stretches.push({ typeface, text: character });
    }
  }
  return stretches;
}

function hundredths(length: number): number {
  return Math.round(length * 100) / 100 + 0;
}

function rounded(scale: number): number {
  return Math.round(scale * 1e6) / 1e6;
}
