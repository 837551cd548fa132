import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { withoutBylines } from "../../src/model/withoutBylines.ts";
import { pictureOf } from "../../src/render/picture.ts";
import { toMarkdown } from "../../src/render/toMarkdown.ts";
import { createView } from "../../src/view/createView.ts";

const { value: map } = readMap(readFileSync("data/alipay-wechat/map.json", "utf8"));
if (!map) throw new Error("the shipped map does not read");
const names = map.voices.flatMap(({ byline }) => byline?.name ?? []);
const request = { language: "zh-Hant", layout: "tidy", folded: new Set<string>() } as const;

it.each<[string, (map: ArgumentMap) => string]>([
  ["a picture with all its sources", (map) => pictureOf(map, request, { theme: "light", sources: true })],
  ["an outline in both languages", (map) => toMarkdown(createView(map, request), { isBoth: true })],
  ["a map file", (map) => writeMap(withoutBylines(map))],
])("no byline leaves the page in %s", (_, written) => {
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => written(map).includes(name))).toEqual([]);
});

it("a map without bylines is a map, the same but for them", () => {
  expect(readMap(writeMap(withoutBylines(map))).value).toEqual({
    ...map,
    voices: map.voices.map((voice) => Object.fromEntries(Object.entries(voice).filter(([key]) => key !== "byline"))),
  });
});
