import type { ArgumentMap } from "../src/model/map.ts";

const words = ["rain", "harvest", "river", "village", "bridge", "market", "winter", "road"];
const textOf = (i: number) => [0, 1, 2, 3].map((n) => words[(i * 7 + n * (1 + (i % 5))) % words.length]).join(" ");

/** One position with that many reasons and objections, and nothing else: what a consultation of the public gives. */
export function poll(reasons: number): ArgumentMap {
  return {
    ...{ id: `poll-${reasons}`, question: { en: "Shall we build?" }, documents: [], voices: [], tour: [] },
    claims: Array.from({ length: reasons + 1 }, (_, i) => ({
      ...{ id: `c${i}`, text: { en: `${textOf(i)} ${i}` }, tags: [], passages: [] },
      kind: i === 0 ? "position" : "reason",
    })),
    relations: Array.from({ length: reasons }, (_, i) => ({
      ...{ id: `r${i}`, from: [`c${i + 1}`], to: "c0", strength: 2, basis: "explicit" },
      type: i % 2 === 0 ? "support" : "rebut",
    })),
  };
}
