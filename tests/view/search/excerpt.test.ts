import { expect, it } from "vitest";
import { excerpt } from "../../../src/view/search/excerpt.ts";

/** The text around what stands in brackets, cut to a room, written with brackets again. */
function cut(written: string, room: number): string {
  const start = written.indexOf("[");
  const end = written.indexOf("]") - 1;
  const { text, marks } = excerpt(
    { text: written.replace(/[[\]]/gu, ""), language: "en", marks: [{ start, end }] },
    room,
  );
  const [mark] = marks;
  return mark ? `${text.slice(0, mark.start)}[${text.slice(mark.start, mark.end)}]${text.slice(mark.end)}` : text;
}

it.each([
  ["短短[一句]", 10, "短短[一句]"],
  ["一二三四五六七八九十[甲乙]丙丁戊己庚辛", 8, "…九十[甲乙]丙丁戊己…"],
  ["[甲乙]丙丁戊己庚辛", 6, "[甲乙]丙丁戊己…"],
  ["one two three four [five] six seven", 20, "…four [five] six seven"],
  ["one [two] three four five six seven", 16, "one [two] three …"],
  ["一二三四五六𠮷𠮷[甲]丙丁戊己庚辛", 8, "…𠮷[甲]丙丁戊己庚…"],
])("cuts %s to %i: %s", (text, room, shown) => expect(cut(text, room)).toBe(shown));
