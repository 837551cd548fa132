import { circularSupport as says } from "../../messages/lint.ts";
import type { ArgumentMap, Relation } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { shown } from "../shown.ts";
import type { Finding, Rule } from "./rule.ts";

/**
 * Supports that close a circle, so that a claim is a reason for itself. Every circle holds a support that leads back onto
 * the path by which it was reached (depth-first search, Tarjan 1972); those are named, and mending them all opens all circles.
 */
export const circularSupport: Rule = {
  code: "lint/circular-support",
  find(map) {
    const walk: Walk = { path: [], steps: new Map(), findings: [] };
    for (const { id } of map.claims) if (!walk.steps.has(id)) follow(id, map, walk);
    return walk.findings;
  },
};

interface Walk {
  /** The claims on the way, each with the supports that are still to be followed from it. */
  readonly path: { readonly claim: string; readonly ahead: Relation[] }[];
  /** Where each claim met so far stands on the way; once left for good, -1. */
  readonly steps: Map<string, number>;
  readonly findings: Finding[];
}

function follow(start: string, map: ArgumentMap, walk: Walk): void {
  enter(start, map, walk);
  for (let last = walk.path.at(-1); last; last = walk.path.at(-1)) {
    const support = last.ahead.pop();
    if (!support) {
      walk.path.pop();
      walk.steps.set(last.claim, left);
      continue;
    }
    const step = walk.steps.get(support.to);
    if (step === undefined) enter(support.to, map, walk);
    else if (step !== left) walk.findings.push(findingAt(support, step, walk));
  }
}

const left = -1;

function enter(claim: string, map: ArgumentMap, walk: Walk): void {
  const supports = (indexOf(map).relationsFrom.get(claim) ?? []).filter(({ type }) => type === "support");
  walk.steps.set(claim, walk.path.length);
  walk.path.push({ claim, ahead: supports.reverse() });
}

function findingAt(support: Relation, step: number, { path }: Walk): Finding {
  const circle = path.slice(step, step + mostNamed).map(({ claim }) => shown(claim));
  const length = path.length - step;
  return { at: support, within: ["to"], remark: () => says(circle, length) };
}

/** How many claims of a circle a message names. */
const mostNamed = 6;
