import { describe, expect, it } from "vitest";
import { writeMap } from "../../src/formats/writeMap.ts";
import {
  type Framework,
  hasOracle,
  mapOfFramework,
  oracle,
  type Pairs,
  type Sets,
} from "../evaluation/support/oracle.ts";
import { run } from "../support/run.ts";

const unordered = (sets: Sets) => sets.map((set) => set.toSorted().join(" ")).sort();

async function answerOf(file: string, text: string, options: string): Promise<unknown> {
  const { out, exit } = await run(`evaluate ${file} ${options} --format json`, { files: { [file]: text } });
  expect(exit).toBe(0);
  return JSON.parse(out);
}

function apx(
  ids: readonly string[],
  attacks: Pairs,
  supports: Pairs = [],
  weights: Readonly<Record<string, number>> = {},
) {
  const named = (id: string) => (/^\w+$/u.test(id) ? id : JSON.stringify(id));
  return [
    ...ids.map((id) => (Object.hasOwn(weights, id) ? `arg(${named(id)},${weights[id]}).` : `arg(${named(id)}).`)),
    ...attacks.map(([from, to]) => `att(${named(from)},${named(to)}).`),
    ...supports.map(([from, to]) => `support(${named(from)},${named(to)}).`),
  ].join("\n");
}

const tgf = ({ arguments: ids, attacks }: Framework) =>
  [...ids, "#", ...attacks.map(([from, to]) => `${from} ${to}`)].join("\n");

/** In this form arguments are numbers, from 1 on. */
function af({ arguments: ids, attacks }: Framework) {
  const number = (id: string) => ids.indexOf(id) + 1;
  return [`p af ${ids.length}`, ...attacks.map(([from, to]) => `${number(from)} ${number(to)}`)].join("\n");
}

const semantics = {
  semiStable: "semi-stable",
  grounded: "",
  complete: "",
  preferred: "",
  stable: "",
  ideal: "",
} as const;

describe.runIf(hasOracle)("evaluate, beside results worked out by others", () => {
  type Solved = Framework & Readonly<Record<keyof typeof semantics, Sets | readonly string[]>>;
  const solved = [...oracle<readonly Solved[]>("af-named.json"), ...oracle<readonly Solved[]>("af-random.json")];
  const setsOf = (found: Sets | readonly string[]): Sets =>
    found.every((one) => typeof one === "string") && found.length > 0 ? [found as readonly string[]] : (found as Sets);

  it.each(solved)("gives each kind of extensions of each form of a framework: $id", async (framework) => {
    const { arguments: ids, attacks } = framework;
    const files = {
      "a.apx": apx(ids, attacks),
      // In this form a blank ends a name.
      ...(ids.some((id) => id.includes(" ")) ? {} : { "a.tgf": tgf(framework) }),
      "a.af": af(framework),
      // In a map nothing bears on itself.
      ...(attacks.some(([from, to]) => from === to) ? {} : { "a.json": writeMap(mapOfFramework(ids, attacks)) }),
    };
    for (const [file, text] of Object.entries(files)) {
      for (const [key, name] of Object.entries(semantics) as (readonly [keyof typeof semantics, string])[]) {
        const isSingle = key === "grounded" || key === "ideal";
        const expected = isSingle ? [framework[key] as readonly string[]] : setsOf(framework[key]);
        const named = file === "a.af" ? expected.map((set) => set.map((id) => String(ids.indexOf(id) + 1))) : expected;
        const answer = (await answerOf(file, text, `--semantics ${name || key}`)) as { readonly extensions: Sets };
        expect([file, key, unordered(answer.extensions)]).toEqual([file, key, unordered(named)]);
      }
    }
  });

  interface Weighted {
    readonly id: string;
    readonly weights: Readonly<Record<string, number>>;
    readonly attacks: Pairs;
    readonly supports: Pairs;
    readonly strengths: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }
  const names = { qe: "quadratic-energy", dfquad: "df-quad", euler: "euler", mlp: "mlp", hcat: "h-categoriser" };
  const { graphs = [] } = oracle<{ readonly graphs?: readonly Weighted[] }>("gradual.json");

  it.each(graphs)("gives each kind of strengths, of a framework with base scores and of a map: $id", async (graph) => {
    const { weights, attacks, supports } = graph;
    const ids = Object.keys(weights);
    const files = {
      "a.apx": apx(ids, attacks, supports, weights),
      "a.json": writeMap(mapOfFramework(ids, attacks, supports, weights)),
    };
    for (const [file, text] of Object.entries(files)) {
      for (const [key, name] of Object.entries(names)) {
        const answer = (await answerOf(file, text, `--semantics ${name}`)) as {
          readonly strengths: Readonly<Record<string, number>>;
        };
        const scores = Object.entries(graph.strengths[key] ?? {});
        expect(scores.length).toBeGreaterThan(0);
        for (const [id, score] of scores) {
          expect(Math.abs((answer.strengths[id] ?? Number.NaN) - score), `${file} ${name} ${id}`).toBeLessThan(1e-9);
        }
      }
    }
  });
});
