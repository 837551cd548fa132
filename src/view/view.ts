import type { Fallout } from "../evaluation/fallout.ts";
import type { Fate } from "../evaluation/fate.ts";
import type { Rejection } from "../evaluation/rejection.ts";
import type { Verdict, VerdictSupport } from "../evaluation/verdict.ts";
import type { Claim, Language, Localized, Relation, RelationType, Voice } from "../model/map.ts";
import type { Filter } from "./filter.ts";

/** The layouts a reader may ask for: the reading order from left to right or from the top down, or the whole graph. */
export const layoutNames = ["tidy", "top", "layered"] as const;
export type LayoutName = (typeof layoutNames)[number];

/** What the reader asked to see. */
export interface ViewRequest {
  readonly language: Language;
  readonly layout: LayoutName;
  /** The ids of the claims that are folded away, each with its branch (see folds.ts). What a set shows is remembered: others are asked for by another set. */
  readonly folded: ReadonlySet<string>;
  /** Which claims are looked for; it marks them, and leaves it to the folds what is shown. Absent: all. */
  readonly filter?: Filter;
  /** The id of the one claim whose branch is shown, with what leads to it; absent: all of the map. */
  readonly branch?: string;
  /** What is supposed to be false; absent or empty: nothing. */
  readonly rejected?: readonly Rejection[];
  /** By which reading claims stand, fall or stay open; absent: nobody asked. */
  readonly verdicts?: VerdictSupport;
}

/** What is shown of a map, in reading order: plain data that a worker can lay out. */
export interface View {
  readonly id: string;
  readonly question: Localized;
  readonly language: Language;
  readonly layout: LayoutName;
  /** The id of the one claim whose branch is shown; absent: all of the map. */
  readonly branch?: string;
  /** The shown claims, depth first in reading order. */
  readonly claims: readonly ShownClaim[];
  /** The relations whose ends are shown; one by which some of its claims hang and others do not is there for each role. */
  readonly relations: readonly ShownRelation[];
  /** All voices, in the order of the strip: by the order of their positions, silent ones last. */
  readonly voices: readonly ShownVoice[];
  readonly counts: ViewCounts;
  /** What stands under the question, where it is not what the page says there. */
  readonly summary?: readonly string[];
  /** What follows where something is supposed to be false. It moves nothing, and shows no more and no less. */
  readonly whatIf?: WhatIf;
  /** Which claims stand, fall and stay open, where the reader asked. It moves nothing either. */
  readonly verdicts?: ViewVerdicts;
}

/** What follows from a map for its claims. */
export interface ViewVerdicts {
  readonly support: VerdictSupport;
  /** By the id of each claim and relation of the map, shown or not. */
  readonly of: ReadonlyMap<string, Verdict>;
  /** How many claims of the map have each verdict. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The same in a sentence; what stands over a key, and what each verdict means on it; and how it is said of a claim. */
  readonly caption: string;
  readonly heading: string;
  readonly meanings: Readonly<Record<Verdict, string>>;
  readonly spoken: Readonly<Record<Verdict, string>>;
}

/** What is supposed to be false, and what follows. */
export interface WhatIf extends Fallout {
  readonly rejected: readonly Rejection[];
  /** What each of these is called: a claim's label, a voice's name, a document's title. */
  readonly names: readonly Localized[];
  /** By shown claim, what becomes of it and of what is folded away under it, in a sentence each. */
  readonly told: ReadonlyMap<string, string>;
  /** By shown claim, how many of the claims that are folded away under it change. */
  readonly hidden: ReadonlyMap<string, number>;
  /** What is supposed, in a sentence; and what each fate means on a key. */
  readonly caption: string;
  readonly meanings: Readonly<Record<Fate, string>>;
}

/** How much there is in all, for the headline. */
export interface ViewCounts {
  readonly voices: number;
  readonly claims: number;
  readonly shown: number;
  /** Claims that the filter lets through, shown or not; all of them where there is none. */
  readonly matching: number;
  readonly positions: number;
  /** Voices that take no side. */
  readonly silent: number;
}

/** A claim as it stands in the reading tree. */
export interface ShownClaim {
  readonly id: string;
  readonly claim: Claim;
  /** Its place in the outline: "1.2.1". */
  readonly number: string;
  /** 1 for a position (a camp), 2 for what bears on it directly, and so on. */
  readonly depth: number;
  /** The id of the position it stands under. */
  readonly position: string;
  /** 0-based rank of that position in reading order; it picks the pigment. */
  readonly camp: number;
  /** The id of the claim it hangs on; absent for a position. */
  readonly parent?: string | undefined;
  /** The id of the relation by which it hangs there; absent for a position. */
  readonly relation?: string | undefined;
  /** Whether it is a reason for or an objection to what it hangs on; absent for a position. */
  readonly type?: RelationType | undefined;
  /** Strength of that relation. */
  readonly strength?: 1 | 2 | 3 | undefined;
  /** True where only the annotator or plain intent draws that relation. */
  readonly isImplicit: boolean;
  /** The id of the shown claim whose tree relation it undercuts; it then stands right after that claim's branch. */
  readonly undercuts?: string | undefined;
  /** The ids of the voices that say it, in their order of speaking, each once. */
  readonly voices: readonly string[];
  /** How many claims hang on it directly, shown or not. */
  readonly children: number;
  /** Whether the filter leaves it out: it is shown for what hangs on it, or because it was asked for. */
  readonly isOutside: boolean;
  /** Whether it leads to the one branch that is looked at: what else hangs on it is not folded away, it belongs to other branches. */
  readonly isAbove: boolean;
  /** Whether nothing of what hangs on it is shown. */
  readonly isFolded: boolean;
  /** The claims of its branch that are folded away, by how each bears on its parent. */
  readonly hidden: { readonly supports: number; readonly rebuts: number };
  /** The ids of the relations that lead from it to elsewhere than its place in the tree. */
  readonly crossLinks: readonly string[];
  /** Its 1-based place among its siblings, and their number. */
  readonly place: number;
  readonly siblings: number;
}

/** A relation between shown claims. */
export interface ShownRelation {
  readonly id: string;
  readonly relation: Relation;
  /**
   * `tree` hangs its claims on their parent; `undercut` is a tree relation whose target is a relation;
   * `cross` leads elsewhere and is drawn only when asked for (in the layered layout: always).
   */
  readonly role: "tree" | "undercut" | "cross";
  /** Those of its claims that hang by it (tree, undercut), or that it leads from (cross). */
  readonly from: readonly string[];
  /** The claim it bears on; for a target that is a relation, the first claim that relation comes from. */
  readonly to: string;
  /** The id of the relation it bears on, for an undercut of any role. */
  readonly toRelation?: string;
}

/** A voice as the strip shows it. */
export interface ShownVoice {
  readonly id: string;
  readonly voice: Voice;
  /** What stands in its token: the number at the end of its name, else its first letter. */
  readonly token: string;
  /** Rank of the position it takes in full; absent for a voice that takes no side, or one that no position stands for. */
  readonly camp?: number;
  /** Rank of the position it takes in part. */
  readonly partCamp?: number;
}
