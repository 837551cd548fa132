import type { Rectangle } from "../../layout/layout.ts";
import { whole } from "./pdfNumber.ts";
import { pdfPath } from "./pdfPath.ts";

/** A glyph as it is drawn, in units of its font, y up, and the characters that it stands for. */
export interface PdfGlyph {
  /** The data of an SVG path; empty where there is nothing to see. */
  readonly outline: string;
  readonly advance: number;
  readonly text: string;
}

/** A font as its bytes, and the box that all of its glyphs lie in. */
export interface CffFont {
  readonly bytes: Uint8Array;
  readonly box: Rectangle;
}

type Bytes = readonly number[];

/**
 * A font of these glyphs in the Compact Font Format (Adobe Technical Note 5176), the first of them the second of the font:
 * a glyph for what is missing comes before. Its glyphs are known by their numbers.
 */
export function cffFont(name: string, glyphs: readonly PdfGlyph[]): CffFont {
  const paths = glyphs.map(({ outline }) => pdfPath(outline, whole));
  const box = boxAround(paths.map((path) => path.box));
  const programs = [program("", 0), ...glyphs.map(({ advance }, i) => program(paths[i]?.operators ?? "", advance))];
  const before = [...[1, 0, 4, 4], ...index([ascii(name)])];
  const strings = [...index([ascii("Adobe"), ascii("Identity")]), ...index([])];
  const charset = [2, ...short(1), ...short(glyphs.length - 1)];
  const select = [3, ...short(1), ...short(0), 0, ...short(programs.length)];
  const [drawn, rest] = [index(programs), [139, 20, 139, 21]];
  const families = (at: number) => index([[...offset(rest.length), ...offset(at), 18]]);
  const top = (places: Bytes) => topDictionary(box, programs.length, places);
  const start = before.length + index([top([0, 0, 0, 0])]).length + strings.length;
  const places = [start, start + charset.length, start + charset.length + select.length];
  const family = (places[2] ?? 0) + drawn.length;
  const head = [...before, ...index([top([...places, family])]), ...strings, ...charset, ...select];
  const bytes = [head, drawn, families(family + families(0).length), rest];
  return { bytes: Uint8Array.from(bytes.flat()), box };
}

/** What the font is, and where its parts lie: the numbers of its glyphs, which family each is of, how each is drawn, the families. */
function topDictionary({ x, y, width, height }: Rectangle, count: number, places: Bytes): Bytes {
  const [charset = 0, select = 0, drawn = 0, families = 0] = places;
  const registered = [...integer(391), ...integer(392), ...integer(0), 12, 30];
  const box = [x, y, x + width, y + height].flatMap(longInteger);
  return [
    ...[...registered, ...box, 5, ...longInteger(count), 12, 34],
    ...[...offset(charset), 15, ...offset(select), 12, 37, ...offset(drawn), 17, ...offset(families), 12, 36],
  ];
}

/** So many numbers stand before one command at most. */
const mostNumbers = 48;
const commands: Readonly<Record<string, number>> = { m: 21, l: 5, c: 8 };
const end = 14;

/** How a glyph is drawn (Adobe Technical Note 5177): its width, then step by step. */
function program(operators: string, advance: number): Bytes {
  const bytes: number[] = [...integer(Math.round(advance))];
  let [open, numbers] = ["", 0];
  const close = () => {
    if (open !== "") bytes.push(commands[open] ?? end);
  };
  for (const { command, ways } of stepsOf(operators)) {
    const goesOn = command === open && command !== "m" && numbers + ways.length <= mostNumbers;
    if (!goesOn) {
      close();
      [open, numbers] = [command, 0];
    }
    bytes.push(...ways.flatMap(integer));
    numbers += ways.length;
  }
  close();
  return [...bytes, end];
}

/** The moves, lines and curves of a path, each point counted from the one before; what is closed closes by itself. */
function* stepsOf(operators: string): Iterable<{ readonly command: string; readonly ways: Bytes }> {
  let [x, y] = [0, 0];
  for (const row of operators.split("\n")) {
    const written = row.split(" ");
    const command = written.pop() ?? "";
    if (commands[command] === undefined) continue;
    const ways = written.map(Number).map((value, i) => {
      const way = value - (i % 2 === 0 ? x : y);
      if (i % 2 === 0) x = value;
      else y = value;
      return way;
    });
    yield { command, ways };
  }
}

function boxAround(boxes: readonly Rectangle[]): Rectangle {
  const seen = boxes.filter(({ width, height }) => width > 0 || height > 0);
  const [left, bottom] = [Math.min(0, ...seen.map(({ x }) => x)), Math.min(0, ...seen.map(({ y }) => y))];
  const right = Math.max(0, ...seen.map(({ x, width }) => x + width));
  const top = Math.max(0, ...seen.map(({ y, height }) => y + height));
  const [x, y] = [Math.floor(left), Math.floor(bottom)];
  return { x, y, width: Math.ceil(right) - x, height: Math.ceil(top) - y };
}

/** Some data one after the other, and where each begins. */
function index(items: readonly Bytes[]): Bytes {
  if (items.length === 0) return short(0);
  const offsets = [1];
  for (const { length } of items) offsets.push((offsets.at(-1) ?? 1) + length);
  return [...short(items.length), 4, ...offsets.flatMap(long), ...items.flat()];
}

function ascii(text: string): Bytes {
  return Array.from(text, (sign) => sign.charCodeAt(0));
}

/** An integer of any dictionary or program, as short as it can be. */
function integer(value: number): Bytes {
  if (Math.abs(value) <= 107) return [value + 139];
  if (value >= 108 && value <= 1131) return [247 + ((value - 108) >> 8), (value - 108) & 255];
  if (value <= -108 && value >= -1131) return [251 + ((-value - 108) >> 8), (-value - 108) & 255];
  return longInteger(value);
}

function longInteger(value: number): Bytes {
  return [28, ...short(value & 0xffff)];
}

/** A place in the font, always as long, so that places do not move what they tell of. */
function offset(place: number): Bytes {
  return [29, ...long(place)];
}

function short(value: number): Bytes {
  return [(value >> 8) & 255, value & 255];
}

function long(value: number): Bytes {
  return [...short(value >>> 16), ...short(value & 0xffff)];
}
