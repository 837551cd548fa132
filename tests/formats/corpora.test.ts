import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMapFile } from "../../src/formats/format.ts";
import { readMap } from "../../src/formats/json.ts";
import { writeMap } from "../../src/formats/writeMap.ts";

const folder = new URL("../../../shared/corpora/", import.meta.url);
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /[\\/].*\.(?!md$)\w+$/u.test(name))
  : [];

const argdownCounts: readonly (readonly [string, number, number?])[] = [
  ["The Core Argument of Populism", 69 + 27],
  ["Welcome to Argdown!", 17 + 4],
  ["Why the Fed didn't Intervene", 36 + 6],
  ["Legalisation of Soft Drugs", 1 + 17, 19],
  ["1 \\< 3", 1],
  ["a\n\n    + b", 2, 1],
  ["Ignaz Semmelweis", 32 + 10],
  ["Censorship from the State", 28 + 7],
  ["# Zentrale Thesen", 25 + 22, 58],
];

/** How many claims and relations are in a file, counted in the plainest way by its folder; and those that are told to be lost. */
const counters: Readonly<Record<string, (text: string) => { readonly claims?: number; readonly relations?: number }>> =
  {
    "carneades/aif": (text) => {
      const { nodes }: { readonly nodes: readonly { readonly type: string }[] } = JSON.parse(text);
      const count = (...types: readonly string[]) => nodes.filter(({ type }) => types.includes(type)).length;
      return { claims: count("I"), relations: count("RA", "CA", "MA", "PA") };
    },
    "carneades/xml": (text) => {
      const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
      return { claims: count(/<statement /gu), relations: count(/<argument /gu) + count(/type="exception"/gu) };
    },
    "carneades/yaml": (file) => {
      const text = file.replaceAll("\r", "");
      const keysOf = (part: string) => {
        const lines = new RegExp(`^${part}:[ \\t]*\\n((?:(?:[ \\t].*)?\\n)*)`, "mu").exec(`${text}\n`)?.[1] ?? "";
        const indents = [...lines.matchAll(/^( +)[^\s#]/gmu)].map(([, blanks = ""]) => blanks.length);
        return [...lines.matchAll(new RegExp(`^ {${Math.min(...indents, 99)}}([^\\s#][^:]*):`, "gmu"))].map(
          ([, key]) => key,
        );
      };
      const issues = [...text.matchAll(/^ *positions:(?:\s*\[(.*)\]|((?:\s+- .*)+))/gmu)];
      const pairs = issues.map(([, flow, block]) => (flow?.split(",") ?? block?.match(/- /gu) ?? []).length);
      const statements = keysOf("statements").length;
      const undercutters = text.match(/^ *undercutter:/gmu)?.length ?? 0;
      return {
        ...(statements > 0 ? { claims: statements } : {}),
        relations: keysOf("arguments").length + undercutters + pairs.reduce((sum, n) => sum + n * (n - 1), 0),
      };
    },
    // As @argdown/core 2.0.1 counts statements and arguments; where it gives up, as one reads them.
    argdown: (text) => {
      const [, claims, relations] = argdownCounts.find(([start]) => text.includes(start)) ?? [];
      return { claims: claims ?? Number.NaN, ...(relations === undefined ? {} : { relations }) };
    },
    argunet: (text) => {
      const nodes = text.match(/<node /gu)?.length ?? 0;
      return {
        claims: nodes - (text.match(/yfiles\.foldertype="group"/gu)?.length ?? 0),
        relations: text.match(/<edge /gu)?.length ?? 0,
      };
    },
  };

describe.skipIf(files.length === 0)("the maps of others (skipped where ../shared/corpora is absent)", () => {
  it.each(files)("%s opens, with all that is in it or told", async (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const { value: map, losses = [], issues } = await readMapFile(bytes, name);
    expect(issues).toEqual([]);
    if (!map) throw new Error("it does not open");
    expect(readMap(writeMap(map)).value).toEqual(map);
    const counted = counters[name.slice(0, name.lastIndexOf("/"))]?.(bytes.toString("utf8"));
    const told = (pattern: RegExp) =>
      losses.reduce((sum, { what, count }) => sum + (pattern.test(what) ? count : 0), 0);
    const unread = told(/^(?:merged|undercut-statement|prose|reconstruction)$/u);
    if (counted?.claims !== undefined) expect(map.claims.length + unread).toBe(counted.claims);
    const lost =
      told(/^(?:relation-|rephrase|preference|other-relation)/u) - told(/^(?:several-conclusions|symmetric)$/u);
    if (counted?.relations !== undefined) expect(map.relations.length + lost).toBe(counted.relations);
  });
});
