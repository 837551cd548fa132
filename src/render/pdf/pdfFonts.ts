import { cffFont, type PdfGlyph } from "./cffFont.ts";
import type { PdfFile } from "./pdfFile.ts";
import { whole } from "./pdfNumber.ts";

/** Where a glyph is found: in which font, by the number of its object, and under which code, four digits. */
export interface PdfCode {
  readonly font: number;
  readonly code: string;
}

/** No font has more glyphs than these. */
const mostGlyphs = 30_000;
/** The text of a run is set in the units of its font: so many of them are its size. */
export const unitsPerText = 1000;
/** The six letters say that it is a part of a font. */
const name = "AAAAAA+Outlines";

/**
 * Fonts whose glyphs are outlines of the picture itself (ISO 32000-1, 9.7): each is written once however often it is seen,
 * and what it stands for is told (9.10.3), so that the words can be sought and copied.
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
    const code = { font: open.font, code: hex(open.glyphs.length) };
    this.#codes.set(key, code);
    return code;
  }

  /** Writes the fonts with all that has been asked of them. */
  write(): void {
    for (const { font, glyphs } of this.#fonts) this.#writeFont(font, glyphs);
  }

  #writeFont(font: number, glyphs: readonly PdfGlyph[]): void {
    const file = this.#file;
    const { bytes, box } = cffFont(name, glyphs);
    const [bottom, top] = [box.y, box.y + box.height];
    const program = file.addStream(bytes, "/Subtype /CIDFontType0C");
    const descriptor = file.add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${whole(box.x, bottom, box.x + box.width, top)}] /ItalicAngle 0 /Ascent ${whole(top)} /Descent ${whole(bottom)} /CapHeight ${whole(top)} /StemV 80 /FontFile3 ${program} 0 R >>`,
    );
    const widths = whole(...glyphs.map(({ advance }) => advance));
    const numbered = file.add(
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 1000 /W [1 [${widths}]] >>`,
    );
    const words = file.addStream(toUnicode(glyphs));
    file.add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${numbered} 0 R] /ToUnicode ${words} 0 R >>`,
      font,
    );
  }
}

/** No more than these stand in one list of a map of characters. */
const mostInList = 100;

/** Which characters each code of a font stands for, as a map that readers of PDF know. */
function toUnicode(glyphs: readonly PdfGlyph[]): string {
  const rows = glyphs.flatMap(({ text }, i) => (text === "" ? [] : [`<${hex(i + 1)}> <${utf16(text)}>`]));
  const lists: string[] = [];
  for (let at = 0; at < rows.length; at += mostInList) {
    const list = rows.slice(at, at + mostInList);
    lists.push(`${list.length} beginbfchar\n${list.join("\n")}\nendbfchar`);
  }
  return [
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def",
    "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange",
    ...lists,
    "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
  ].join("\n");
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, "0");
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join("");
}
