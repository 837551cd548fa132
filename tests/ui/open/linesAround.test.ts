import { expect, it } from "vitest";
import { linesAround } from "../../../src/ui/open/linesAround.ts";

const text = "one\ntwo\r\nthree\rfour\n\nsix";

it.each([
  [1, 1, ["1 one", "2 two"]],
  [3, 1, ["2 two", "3 three", "4 four"]],
  [5, 0, ["5 "]],
  [6, 2, ["4 four", "5 ", "6 six"]],
  [99, 1, []],
])("around line %i, %i on each side", (line, around, expected) =>
  expect(linesAround(text, line, around).map(({ number, text }) => `${number} ${text}`)).toEqual(expected),
);

it("shows what hides, and cuts what is too long", () => {
  const [line] = linesAround(`a\u202eb${"x".repeat(500)}`, 1, 0);
  expect(line?.text).toMatch(/^a<U\+202E>bx+…$/u);
  expect([...(line?.text ?? "")].length).toBe(200);
});

it("of a text in one long line is fast", () => {
  const start = performance.now();
  linesAround("x".repeat(5_000_000), 1, 14);
  linesAround("\n".repeat(200_000), 100_000, 14);
  expect(performance.now() - start).toBeLessThan(1000);
});
