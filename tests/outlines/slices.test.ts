import { expect, it } from "vitest";
import { covers, slicesIn } from "../../src/outlines/slices.ts";

it("reads the rules of a style sheet, the last first", () =>
  expect(
    slicesIn(`@font-face { font-family: 'A B'; src: url(./a.woff2) format('woff2'); unicode-range: U+20-7E,U+4e?? }
      p { color: red } @font-face{font-family:C;src:url("c.woff2")}`),
  ).toEqual([
    { family: "C", url: "c.woff2", ranges: [[0, 0x10ffff]] },
    {
      family: "A B",
      url: "./a.woff2",
      ranges: [
        [0x20, 0x7e],
        [0x4e00, 0x4eff],
      ],
    },
  ]));

it("knows which slice has a character", () => {
  const [slice] = slicesIn("@font-face{font-family:A;src:url(a);unicode-range:U+41,U+61-7A}");
  expect(["A", "B", "b"].map((character) => slice && covers(slice, character.charCodeAt(0)))).toEqual([
    true,
    false,
    true,
  ]);
});
