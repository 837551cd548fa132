import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Format, formatOf, formats } from "../../src/formats/format.ts";
import { readMap } from "../../src/formats/json.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { type ArgumentMap, languages } from "../../src/model/map.ts";
import { debate } from "../support/maps.ts";
import { randomMaps } from "../support/randomMaps.ts";
import { without } from "./support/without.ts";

const both = formats.filter((format): format is Required<Format> => "read" in format && "write" in format);
const lossless = ["json", "sadface", "graphml", "argdown"];

/** The same for all forms: making a map takes longer than writing and reading it. */
const seed = Date.now() % 2 ** 31;
const maps = fc.sample(randomMaps, { numRuns: 1000, seed });

describe.each(both)("the form $id, written and read back", (format) => {
  it(`is the same but for what was told to be lost (seed ${seed})`, async () => {
    let smallest: { readonly map: ArgumentMap; readonly error: unknown; readonly size: number } | undefined;
    for (const [i, map] of maps.entries()) {
      const size = JSON.stringify(map).length;
      if (smallest && size >= smallest.size) continue;
      try {
        await holds(format, map, languages[i % 2] ?? "en");
      } catch (error) {
        smallest = { map, error, size };
      }
    }
    if (smallest) throw new Error(`with the map ${JSON.stringify(smallest.map)}`, { cause: smallest.error });
  }, 300_000);

  it("keeps a small debate whole, or says what it does not keep", async () => {
    const { losses } = await format.write(debate, "en");
    await holds(format, debate, "en");
    expect(losses.map(({ what, count }) => `${what} ${count}`)).toMatchSnapshot();
  });
});

/** What is written is recognised, reads back as a map that is valid, and is the same where no loss was told. */
async function holds({ id, read, write }: Required<Format>, map: ArgumentMap, language: "en" | "zh-Hant") {
  const { text, losses } = await write(map, language);
  expect(formatOf(text).id).toBe(id);
  const { value, issues } = await read(text);
  expect(issues).toEqual([]);
  if (!value) throw new Error("it does not read back");
  expect(without(value, losses, language)).toEqual(without(map, losses, language));
  expect(readMap(writeMap(value)).value).toEqual(value);
  if (lossless.includes(id)) expect(losses).toEqual([]);
}
