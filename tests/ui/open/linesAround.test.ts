import { expect, it } from "vitest";
import { linesAround } from "../../../src/ui/open/linesAround.ts";

const at = (line: number, column = 1, length = 1) => ({ line, column, length });

const text = "one\ntwo\r\nthree\rfour\n\nsix";

it.each([
  [1, 1, ["1 one", "2 two"]],
  [3, 1, ["2 two", "3 three", "4 four"]],
  [5, 0, ["5 "]],
  [6, 2, ["4 four", "5 ", "6 six"]],
  [99, 1, []],
])("around line %i, %i on each side", (line, around, expected) =>
  expect(
    linesAround(text, at(line), { before: around, after: around }).map(({ number, text }) => `${number} ${text}`),
  ).toEqual(expected),
);

it("shows what hides, and cuts what is too long", () => {
  const [line] = linesAround(`a\u202eb${"x".repeat(500)}`, at(1), { before: 0, after: 0 });
  expect(line?.text).toMatch(/^a<U\+202E>bx+…$/u);
  expect([...(line?.text ?? "")].length).toBe(200);
});

it("of a text in one long line is fast", () => {
  const start = performance.now();
  linesAround("x".repeat(5_000_000), at(1, 4_000_000), { before: 14, after: 14 });
  linesAround("\n".repeat(200_000), at(100_000), { before: 14, after: 14 });
  expect(performance.now() - start).toBeLessThan(1000);
});

it("marks the place of the issue in its line alone, also where that is far along a line that is cut", () => {
  expect(linesAround("one\ntwo three", at(2, 5, 5), { before: 1, after: 1 }).map(({ parts }) => parts)).toEqual([
    undefined,
    ["two ", "three", ""],
  ]);
  const [long] = linesAround(`${"a".repeat(900)}HERE${"b".repeat(900)}`, at(1, 901, 4), { before: 0, after: 0 });
  expect(long?.parts?.[1]).toBe("HERE");
  expect(long?.parts?.[0]).toMatch(/^…a{59}$/u);
  expect(long?.parts?.[2]).toMatch(/^b{59}…$/u);
  expect(linesAround("😀😀x", at(1, 3), { before: 0, after: 0 })[0]?.parts).toEqual(["😀😀", "x", ""]);
});
