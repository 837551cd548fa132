import type { SvgElement } from "../element.ts";
import type { PdfGlyph } from "./cffFont.ts";
import { type Matrix, matrixOf, moved, unmoved } from "./matrix.ts";
import type { PdfFile } from "./pdfFile.ts";
import { type PdfFonts, unitsPerText } from "./pdfFonts.ts";
import { factors, numbers, numbersIn } from "./pdfNumber.ts";
import { colorOf, maskOf, rgb } from "./pdfPaint.ts";
import { type PdfPath, pdfPath } from "./pdfPath.ts";
import { shapeData } from "./shapeData.ts";

/** What a part of a picture is painted with, where it says nothing itself. */
type Style = Readonly<Record<string, string | number>>;

const inherited = new Set([
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity"],
  ...["stroke-dasharray", "stroke-linecap", "stroke-linejoin"],
]);
const firstStyle: Style = { fill: "#000000", stroke: "none", "stroke-width": 1 };
const caps: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const joins: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

/** The kinds of resources that a content stream names (ISO 32000-1, 7.8.3). */
type ResourceKind = "ExtGState" | "Font" | "Pattern" | "XObject";

/** What all content streams of a file have in common. */
export interface PdfShared {
  readonly file: PdfFile;
  readonly fonts: PdfFonts;
  /** What the picture defines, by its id. */
  readonly defined: ReadonlyMap<string, SvgElement>;
  /** Takes the texts that are no outlines. */
  readonly unset: string[];
}

/** Draws the parts of a picture into a content stream: the page's, or that of a group or a pattern within it. */
export class PdfCanvas {
  readonly #shared: PdfShared;
  readonly #operators: string[] = [];
  readonly #resources = new Map<ResourceKind, Map<string, number>>();
  readonly #states = new Map<string, string>();
  /** From the pixels of what is drawn to the units in which the stream began. */
  #matrix: Matrix = unmoved;
  /** The matrices outside of what is moved, to go back to. */
  readonly #outside: Matrix[] = [];

  constructor(shared: PdfShared, start?: Matrix) {
    this.#shared = shared;
    if (start) this.#move(start);
  }

  content(): string {
    return this.#operators.join("\n");
  }

  resources(): string {
    const kinds = [...this.#resources].map(
      ([kind, named]) => `/${kind} << ${[...named].map(([name, number]) => `/${name} ${number} 0 R`).join(" ")} >>`,
    );
    return `<< ${kinds.join(" ")} >>`;
  }

  /** Draws everything within an element. */
  drawAll({ children }: SvgElement, style: Style = firstStyle): void {
    for (const child of children) if (typeof child !== "string") this.#draw(child, style);
  }

  #draw(part: SvgElement, around: Style): void {
    const { name, attributes } = part;
    if (name === "text") this.#shared.unset.push(textIn(part));
    const data = shapeData(part);
    if (name !== "g" && data === undefined) return;
    const style = {
      ...around,
      ...Object.fromEntries(Object.entries(attributes).filter(([key]) => inherited.has(key))),
    };
    const opacity = Number(attributes.opacity ?? 1);
    const isMoved = attributes.transform !== undefined || attributes["clip-path"] !== undefined;
    if (opacity === 0) return;
    if (isMoved) this.#begin(attributes);
    if (opacity < 1) this.#drawGroup(part, style, opacity);
    else if (isPlainText(part, style)) this.#set(part, style);
    else if (data === undefined) this.drawAll(part, style);
    else this.#paint(pdfPath(data), style);
    if (isMoved) this.#end();
  }

  #begin({ transform, "clip-path": clip }: SvgElement["attributes"]): void {
    this.#outside.push(this.#matrix);
    this.#operators.push("q");
    if (transform !== undefined) this.#move(matrixOf(transform));
    for (const shape of this.#definedAs(clip)?.children ?? []) {
      const data = typeof shape === "string" ? undefined : shapeData(shape);
      if (data !== undefined) this.#operators.push(pdfPath(data).operators, "W n");
    }
  }

  #end(): void {
    this.#operators.push("Q");
    this.#matrix = this.#outside.pop() ?? unmoved;
  }

  #move(matrix: Matrix): void {
    this.#operators.push(`${factors(...matrix)} cm`);
    this.#matrix = moved(matrix, this.#matrix);
  }

  /** What fades as a whole, so that what lies under something else of it does not shine through (11.6.6). */
  #drawGroup(
    { attributes: { opacity: _, transform: __, "clip-path": ___, ...attributes }, ...part }: SvgElement,
    style: Style,
    opacity: number,
  ): void {
    const within = this.#inner();
    within.#draw({ ...part, attributes }, style);
    const group = this.#shared.file.addStream(
      within.content(),
      `/Type /XObject /Subtype /Form /BBox [-1000000 -1000000 1000000 1000000] /Group << /S /Transparency >> /Resources ${within.resources()}`,
    );
    const name = this.#name("XObject", group);
    this.#operators.push("q", `/${this.#state(opacity, opacity)} gs`, `/${name} Do`, "Q");
  }

  #inner(): PdfCanvas {
    return new PdfCanvas(this.#shared);
  }

  /** Sets glyphs as the text that they stand for. */
  #set({ children }: SvgElement, { fill, "fill-opacity": opacity = 1 }: Style): void {
    this.#operators.push(`/${this.#state(Number(opacity), 1)} gs`, `${rgb(String(fill))} rg`, "BT");
    let run = { font: 0, codes: "", at: Number.NaN, y: 0 };
    const say = () => {
      if (run.codes !== "") this.#operators.push(`<${run.codes}> Tj`);
    };
    for (const child of children) {
      if (typeof child === "string") continue;
      const [, , , , x, y] = matrixOf(child.attributes.transform);
      const glyph = glyphOf(child);
      const { font, code } = this.#shared.fonts.codeOf(glyph);
      const isNext = font === run.font && x === run.at && y === run.y;
      if (!isNext) {
        say();
        if (font !== run.font) this.#operators.push(`/${this.#name("Font", font)} ${unitsPerText} Tf`);
        this.#operators.push(`1 0 0 1 ${numbers(x, y)} Tm`);
      }
      run = { font, codes: (isNext ? run.codes : "") + code, at: x + glyph.advance, y };
    }
    say();
    this.#operators.push("ET");
  }

  #paint(path: PdfPath, style: Style): void {
    if (path.operators === "") return;
    this.#fill(path, style);
    this.#stroke(path, style);
  }

  #fill({ operators, box }: PdfPath, style: Style): void {
    const fill = String(style.fill);
    if (fill === "none") return;
    const opacity = Number(style["fill-opacity"] ?? 1);
    const defined = this.#definedAs(fill);
    if (defined === undefined) {
      this.#operators.push(`/${this.#state(opacity, 1)} gs`, `${rgb(fill)} rg`, operators, "f");
    } else if (defined.name === "pattern") {
      const pattern = this.#name("Pattern", this.#tile(defined));
      this.#operators.push(`/${this.#state(opacity, 1)} gs`, "/Pattern cs", `/${pattern} scn`, operators, "f");
    } else {
      const mask = this.#name("ExtGState", maskOf(defined, box, this.#shared.file));
      const alpha = this.#state(opacity, 1);
      this.#operators.push("q", `/${alpha} gs`, `/${mask} gs`, `${rgb(colorOf(defined))} rg`, operators, "f", "Q");
    }
  }

  #stroke({ operators }: PdfPath, style: Style): void {
    const stroke = String(style.stroke);
    const width = Number(style["stroke-width"]);
    if (stroke === "none" || width === 0) return;
    const dashes = style["stroke-dasharray"];
    const dash = dashes === undefined || dashes === "none" ? "" : numbers(...numbersIn(dashes));
    this.#operators.push(
      `/${this.#state(1, Number(style["stroke-opacity"] ?? 1))} gs`,
      `${rgb(stroke)} RG ${numbers(width)} w [${dash}] 0 d ${caps[String(style["stroke-linecap"] ?? "butt")] ?? 0} J ${joins[String(style["stroke-linejoin"] ?? "miter")] ?? 0} j`,
      operators,
      "S",
    );
  }

  /** A tile that is laid side by side (8.7.3); it stands in the units of the stream, not of what is drawn. */
  #tile({ attributes, children }: SvgElement): number {
    const within = this.#inner();
    within.drawAll({ name: "g", attributes: {}, children });
    const [width, height] = [Number(attributes.width), Number(attributes.height)];
    const matrix = factors(...moved(matrixOf(attributes.patternTransform), this.#matrix));
    return this.#shared.file.addStream(
      within.content(),
      `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [${numbers(0, 0, width, height)}] /XStep ${numbers(width)} /YStep ${numbers(height)} /Matrix [${matrix}] /Resources ${within.resources()}`,
    );
  }

  #state(fill: number, stroke: number): string {
    const key = numbers(fill, stroke);
    const known = this.#states.get(key);
    if (known) return known;
    const number = this.#shared.file.add(`<< /Type /ExtGState /ca ${numbers(fill)} /CA ${numbers(stroke)} >>`);
    const name = this.#name("ExtGState", number);
    this.#states.set(key, name);
    return name;
  }

  #name(kind: ResourceKind, number: number): string {
    const named = this.#resources.get(kind) ?? new Map<string, number>();
    this.#resources.set(kind, named);
    const name = `${kind.charAt(0)}${number}`;
    named.set(name, number);
    return name;
  }

  #definedAs(reference: string | number | undefined): SvgElement | undefined {
    const id = /^url\(#(.+)\)$/u.exec(String(reference ?? ""))?.[1];
    if (id === undefined) return undefined;
    const found = this.#shared.defined.get(id);
    if (!found) throw new RangeError(`nothing in the picture is called "${id}"`);
    return found;
  }
}

/** Whether a group is glyphs that say what they stand for, in one colour. */
function isPlainText({ name, children }: SvgElement, { fill, stroke }: Style): boolean {
  const [first] = children;
  const isText = name === "g" && typeof first === "object" && first.attributes["data-text"] !== undefined;
  return isText && /^#/u.test(String(fill)) && stroke === "none";
}

function glyphOf({ attributes }: SvgElement): PdfGlyph {
  const { d, "data-text": text, "data-advance": advance } = attributes;
  return { outline: String(d), text: String(text), advance: Number(advance) };
}

/** What a picture defines to be used by its id. */
export function definedIn({ children }: SvgElement): ReadonlyMap<string, SvgElement> {
  const defined = new Map<string, SvgElement>();
  for (const child of children) {
    if (typeof child === "string") continue;
    const { id } = child.attributes;
    if (id !== undefined) defined.set(String(id), child);
    for (const [key, within] of definedIn(child)) defined.set(key, within);
  }
  return defined;
}

function textIn({ children }: SvgElement): string {
  return children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}
