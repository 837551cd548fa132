import { existsSync, readFileSync } from "node:fs";
import type { ArgumentMap, Relation } from "../../../src/model/map.ts";

const folder = new URL("../../../../shared/oracle/", import.meta.url);

/** Whether the worked results are at hand; they are no part of the project. */
export const hasOracle = existsSync(folder);

/** One of the files of worked results; the tests say what they expect of it. */
export function oracle<Content>(name: string): Content {
  // As this file of results is made: a test that finds something else fails.
  return hasOracle ? (JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Content) : ([] as Content);
}

/** Who attacks, or supports, whom. */
export type Pairs = readonly (readonly [string, string])[];

/** Sets of arguments by their names. */
export type Sets = readonly (readonly string[])[];

/** An abstract framework of those files. */
export interface Framework {
  readonly id: string;
  readonly arguments: readonly string[];
  readonly attacks: Pairs;
}

/** The map of a framework: its arguments, who attacks whom, who supports whom, and base scores. */
export function mapOfFramework(
  ids: readonly string[],
  attacks: Pairs,
  supports: Pairs = [],
  weights: Readonly<Record<string, number>> = {},
): ArgumentMap {
  const relation = (type: Relation["type"], [from, to]: readonly [string, string], i: number): Relation => ({
    id: ` ${type}${i}`,
    type,
    from: [from],
    to,
    strength: 2,
    basis: "explicit",
  });
  return {
    id: "framework",
    question: { en: "Which stand?" },
    documents: [],
    voices: [],
    claims: ids.map((id) => {
      const weight = Object.hasOwn(weights, id) ? weights[id] : undefined;
      return {
        id,
        text: { en: id },
        tags: [],
        kind: "reason",
        passages: [],
        ...(weight === undefined ? {} : { weight }),
      };
    }),
    relations: [
      ...attacks.map((pair, i) => relation("rebut", pair, i)),
      ...supports.map((pair, i) => relation("support", pair, i)),
    ],
    tour: [],
  };
}
