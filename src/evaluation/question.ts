import type { ArgumentMap } from "../model/map.ts";
import { type ContestedClaim, contestedClaims } from "./contestedClaims.ts";
import { type Crux, cruxesOf } from "./cruxesOf.ts";
import { type Evaluation, evaluateMap } from "./evaluateMap.ts";
import { type ExtensionSemantics, type Extensions, extensionsOf } from "./extensionsOf.ts";
import { type Fallout, fallout } from "./fallout.ts";
import type { SupportReading } from "./flatten.ts";
import { type GradualSemanticsName, type Strengths, strengthsOf } from "./gradual/strengthsOf.ts";
import { rejectedClaims } from "./rejectedClaims.ts";
import type { Rejection } from "./rejection.ts";
import type { VerdictSupport } from "./verdict.ts";

/** A question about a map as a whole that may take long to answer: plain data, for a worker too. */
export interface Question {
  readonly map: ArgumentMap;
  /** What is supposed to be false. */
  readonly rejected: readonly Rejection[];
  readonly about: Matter;
}

/** What is asked: what falls, what stands, where the debate turns, which claims can be held together, how strong each is. */
export type Matter =
  | { readonly kind: "fallout" }
  | { readonly kind: "verdicts"; readonly support: VerdictSupport }
  | { readonly kind: "cruxes"; readonly support: VerdictSupport }
  | { readonly kind: "extensions"; readonly semantics: ExtensionSemantics; readonly support: SupportReading }
  | { readonly kind: "strengths"; readonly semantics: GradualSemanticsName };

/** What is answered, by the kind of the question. */
export type Answer =
  | { readonly kind: "fallout"; readonly fallout: Fallout }
  | { readonly kind: "verdicts"; readonly evaluation: Evaluation }
  | { readonly kind: "cruxes"; readonly cruxes: readonly Crux[]; readonly contested: readonly ContestedClaim[] }
  | ({ readonly kind: "extensions" } & Extensions)
  | ({ readonly kind: "strengths" } & Strengths);

/** Answers a question about a map. */
export function answerTo({ map, rejected: supposed, about }: Question): Answer {
  const rejected = rejectedClaims(map, supposed).keys();
  switch (about.kind) {
    case "fallout":
      return { kind: "fallout", fallout: fallout(map, supposed) };
    case "verdicts":
      return { kind: "verdicts", evaluation: evaluateMap(map, { support: about.support, rejected }) };
    case "cruxes":
      return turnsOf(map, about.support, rejected);
    case "extensions":
      return { kind: "extensions", ...extensionsOf(map, about.semantics, { support: about.support, rejected }) };
    case "strengths":
      return { kind: "strengths", ...strengthsOf(map, about.semantics, { rejected }) };
  }
}

/** The cruxes, and what is contested: first that which the verdicts turn on most. */
function turnsOf(map: ArgumentMap, support: VerdictSupport, rejected: Iterable<string>): Answer {
  const cruxes = cruxesOf(map, { support, rejected });
  const changes = new Map(cruxes.map((crux) => [crux.claim, crux.changes]));
  const weight = ({ claim }: ContestedClaim) => changes.get(claim) ?? 0;
  return { kind: "cruxes", cruxes, contested: contestedClaims(map).toSorted((a, b) => weight(b) - weight(a)) };
}
