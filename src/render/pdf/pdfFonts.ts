import type { PdfFile } from "./pdfFile.ts";
import { whole } from "./pdfNumber.ts";
import { pdfPath } from "./pdfPath.ts";

/** A glyph as it is drawn, in units of its font, y up, and the characters that it stands for. */
export interface PdfGlyph {
  /** The data of an SVG path; empty where there is nothing to see. */
  readonly outline: string;
  readonly advance: number;
  readonly text: string;
}

/** Where a glyph is found: in which font, by the number of its object, and under which code, two digits. */
export interface PdfCode {
  readonly font: number;
  readonly code: string;
}

/** A code is a byte, and the first of them stays unused. */
const mostGlyphs = 255;
/** The text of a run is set in the units of its font: so many of them are its size. */
export const unitsPerText = 1000;

/**
 * Fonts whose glyphs are outlines of the picture itself (Type 3; ISO 32000-1, 9.6.5): each is written once however often it
 * is seen, and what it stands for is told (9.10.3), so that the words can be sought and copied.
 */
export class PdfFonts {
  readonly #file: PdfFile;
  readonly #codes = new Map<string, PdfCode>();
  readonly #fonts: { readonly font: number; readonly glyphs: PdfGlyph[] }[] = [];

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** The code of a glyph; the same for the same. */
  codeOf(glyph: PdfGlyph): PdfCode {
    const key = `${glyph.advance} ${glyph.text} ${glyph.outline}`;
    const known = this.#codes.get(key);
    if (known) return known;
    const last = this.#fonts.at(-1);
    const open = last && last.glyphs.length < mostGlyphs ? last : { font: this.#file.reserve(), glyphs: [] };
    if (open !== last) this.#fonts.push(open);
    open.glyphs.push(glyph);
    const code = { font: open.font, code: hexByte(open.glyphs.length) };
    this.#codes.set(key, code);
    return code;
  }

  /** Writes the fonts with all that has been asked of them. */
  write(): void {
    for (const { font, glyphs } of this.#fonts) {
      const programs = glyphs.map((glyph, i) => `/g${i + 1} ${this.#file.addStream(program(glyph))} 0 R`);
      const descriptor = this.#file.add("<< /Type /FontDescriptor /FontName /Outlines /Flags 4 /ItalicAngle 0 >>");
      const names = glyphs.map((_, i) => `/g${i + 1}`).join(" ");
      const parts = [
        "/Type /Font /Subtype /Type3 /Name /Outlines /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0 0]",
        `/CharProcs << ${programs.join(" ")} >> /Encoding << /Type /Encoding /Differences [1 ${names}] >>`,
        `/FirstChar 1 /LastChar ${glyphs.length} /Widths [${whole(...glyphs.map(({ advance }) => advance))}]`,
        `/FontDescriptor ${descriptor} 0 R /Resources << >> /ToUnicode ${this.#file.addStream(toUnicode(glyphs))} 0 R`,
      ];
      this.#file.add(`<< ${parts.join(" ")} >>`, font);
    }
  }
}

/** Draws a glyph in whatever colour it is asked for. */
function program({ outline, advance }: PdfGlyph): string {
  if (outline === "") return `${whole(advance, 0)} d0`;
  const { operators, box } = pdfPath(outline, whole);
  const corners = [Math.floor(box.x), Math.floor(box.y), Math.ceil(box.x + box.width), Math.ceil(box.y + box.height)];
  return `${whole(advance, 0, ...corners)} d1\n${operators}\nf`;
}

/** No more than these stand in one list of a map of characters. */
const mostInList = 100;

/** Which characters each code of a font stands for, as a map that readers of PDF know. */
function toUnicode(glyphs: readonly PdfGlyph[]): string {
  const rows = glyphs.flatMap(({ text }, i) => (text === "" ? [] : [`<${hexByte(i + 1)}> <${utf16(text)}>`]));
  const lists: string[] = [];
  for (let at = 0; at < rows.length; at += mostInList) {
    const list = rows.slice(at, at + mostInList);
    lists.push(`${list.length} beginbfchar\n${list.join("\n")}\nendbfchar`);
  }
  return [
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def",
    "1 begincodespacerange\n<00> <ff>\nendcodespacerange",
    ...lists,
    "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
  ].join("\n");
}

function hexByte(value: number): string {
  return value.toString(16).padStart(2, "0");
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("");
}
