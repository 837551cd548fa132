import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMapFile } from "../../src/formats/format.ts";
import { readMap } from "../../src/formats/json.ts";
import { writeMap } from "../../src/formats/writeMap.ts";

const folder = new URL("../../../shared/corpora/", import.meta.url);
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /[\\/].*\.(?!md$)\w+$/u.test(name))
  : [];

/** How many claims and relations are in a file, counted in the plainest way by its folder; and those that are told to be lost. */
const counters: Readonly<Record<string, (text: string) => { readonly claims: number; readonly relations?: number }>> = {
  "carneades/aif": (text) => {
    const { nodes }: { readonly nodes: readonly { readonly type: string }[] } = JSON.parse(text);
    const count = (...types: readonly string[]) => nodes.filter(({ type }) => types.includes(type)).length;
    return { claims: count("I"), relations: count("RA", "CA", "MA", "PA") };
  },
  "carneades/xml": (text) => {
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    return { claims: count(/<statement /gu), relations: count(/<argument /gu) + count(/type="exception"/gu) };
  },
  argunet: (text) => {
    const nodes = text.match(/<node /gu)?.length ?? 0;
    return {
      claims: nodes - (text.match(/yfiles\.foldertype="group"/gu)?.length ?? 0),
      relations: text.match(/<edge /gu)?.length ?? 0,
    };
  },
};
const read = files.filter((name) => Object.keys(counters).some((counted) => name.startsWith(counted)));

describe.skipIf(files.length === 0)("the maps of others (skipped where ../shared/corpora is absent)", () => {
  it.each(read)("%s opens, with all that is in it or told", async (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const { value: map, losses = [], issues } = await readMapFile(bytes, name);
    expect(issues).toEqual([]);
    if (!map) throw new Error("it does not open");
    expect(readMap(writeMap(map)).value).toEqual(map);
    const counted = counters[name.slice(0, name.lastIndexOf("/"))]?.(bytes.toString("utf8"));
    const told = (pattern: RegExp) =>
      losses.reduce((sum, { what, count }) => sum + (pattern.test(what) ? count : 0), 0);
    expect(map.claims.length + told(/^(?:merged|undercut-statement)$/u)).toBe(counted?.claims);
    const lost =
      told(/^(?:relation-|rephrase|preference|other-relation)/u) - told(/^(?:several-conclusions|symmetric)$/u);
    if (counted?.relations !== undefined) expect(map.relations.length + lost).toBe(counted.relations);
  });
});
