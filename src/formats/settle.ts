import { untitled } from "../messages/foreignIssues.ts";
import { tooLarge } from "../messages/issues.ts";
import type { ArgumentMap, Claim, Localized, Relation } from "../model/map.ts";
import { type Draft, type DraftClaim, type DraftRelation, localized } from "./draft.ts";
import { IdRegister } from "./idRegister.ts";
import type { Reading } from "./issue.ts";
import { limits } from "./limits.ts";
import type { LossTally } from "./loss.ts";
import { namelessIds } from "./namelessIds.ts";
import { type Flaw, issuesAt } from "./placeIssues.ts";
import { withSources } from "./settleSources.ts";
import { visible } from "./shown.ts";

/**
 * What a draft gives: a map in which every id is there once, every reference leads somewhere and every text has room.
 * What cannot stand is left out and told; so claims and relations in are claims and relations out and what is told.
 */
export function settle(draft: Draft): Reading<ArgumentMap> {
  const tooMany = largeFlaws(draft);
  if (tooMany.length > 0) return { issues: issuesAt("", tooMany) };
  const ids = new IdRegister(draft.lost);
  const claims = claimsOf(draft, ids);
  const relations = relationsOf(draft, claims, ids);
  const whole: ArgumentMap = {
    id: draft.id || namelessIds.other,
    question: draft.question ?? untitled,
    documents: draft.documents,
    voices: draft.voices,
    claims: [...claims.values()],
    relations,
    tour: draft.tour,
  };
  // The same shape: texts alone are cut.
  const map = withSources(fitting(whole, draft.lost) as ArgumentMap, draft.lost);
  const losses = draft.lost.losses();
  return { value: map, issues: [], ...(losses.length > 0 ? { losses } : {}) };
}

function largeFlaws(draft: Draft): readonly Flaw[] {
  return (["claims", "relations"] as const)
    .filter((what) => draft[what].length > limits[what])
    .map((what) => ({
      code: "map/too-large",
      severity: "error",
      span: { start: 0, end: 0 },
      remark: () => tooLarge(what, draft[what].length, limits[what]),
    }));
}

/** The claims by their keys in the draft. */
function claimsOf(draft: Draft, ids: IdRegister): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const claim of draft.claims) {
    if (claims.has(claim.key)) draft.lost.add("merged", claim.key);
    else claims.set(claim.key, claimFrom(claim, ids.take(claim.id ?? claim.key), draft.lost));
  }
  return claims;
}

function claimFrom({ key: _, text, ...rest }: DraftClaim, id: string, lost: LossTally): Claim {
  return {
    ...rest,
    id,
    text: typeof text === "string" ? textOrId(text, id, lost) : text,
    tags: rest.tags ?? [],
    kind: rest.kind ?? "reason",
    passages: rest.passages ?? [],
  };
}

function textOrId(text: string, id: string, lost: LossTally): Localized {
  if (text.trim() !== "") return localized(text);
  lost.add("no-text", id);
  return localized(visible(id));
}

/** A value with each text in it cut that is longer than a map takes; the same value where none is. */
function fitting(value: unknown, lost: LossTally): unknown {
  if (typeof value === "string") return fittingText(value, lost);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const cut = entries.map(([, inner]) => fitting(inner, lost));
  if (cut.every((inner, i) => inner === entries[i]?.[1])) return value;
  return Array.isArray(value) ? cut : Object.fromEntries(entries.map(([key], i) => [key, cut[i]]));
}

function fittingText(text: string, lost: LossTally): string {
  if (text.length <= limits.characters) return text;
  const characters = [...text];
  if (characters.length <= limits.characters) return text;
  lost.add("long-text", text);
  return `${characters.slice(0, limits.characters - 1).join("")}…`;
}

/** The relations whose ends are there, in the order of the draft. */
function relationsOf(draft: Draft, claims: ReadonlyMap<string, Claim>, ids: IdRegister): readonly Relation[] {
  const byKey = new Map<string, DraftRelation>();
  for (const relation of draft.relations) {
    const { key } = relation;
    if (key !== undefined && !claims.has(key) && !byKey.has(key)) byKey.set(key, relation);
  }
  const sound = new Soundness(claims, byKey);
  const kept = draft.relations.filter((relation) => {
    const fault = sound.faultOf(relation);
    if (fault) draft.lost.add(fault, nameOf(relation));
    return !fault;
  });
  const named = new Map(kept.map((relation) => [relation, ids.takeFor(relation.id ?? relation.key)]));
  const idOf = (key: string) => claims.get(key)?.id ?? named.get(byKey.get(key) ?? missing) ?? "";
  return kept.map((relation) => relationFrom(relation, named.get(relation) ?? "", idOf));
}

const missing: DraftRelation = { type: "support", from: [], to: "" };

function relationFrom(relation: DraftRelation, id: string, idOf: (key: string) => string): Relation {
  const { key: _, id: __, type, from, to, strength = 2, basis = "annotator", ...rest } = relation;
  const premises = [...new Set(from.map(idOf))];
  return { id, type, from: premises, to: idOf(to), strength, basis, ...rest };
}

/** What a loss calls a relation. */
function nameOf({ key, id, from, to }: DraftRelation): string {
  return id || key || `${from.join(" + ")} → ${to}`;
}

type Fault = "relation-without-premise" | "relation-dangling" | "relation-to-itself" | "relation-among-relations";

/** Whether the relations of a draft can stand in a map. */
class Soundness {
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #relations: ReadonlyMap<string, DraftRelation>;
  readonly #faults = new Map<DraftRelation, Fault | "none" | "open">();

  constructor(claims: ReadonlyMap<string, Claim>, relations: ReadonlyMap<string, DraftRelation>) {
    this.#claims = claims;
    this.#relations = relations;
  }

  /** Why a relation cannot stand; nothing where it can. Follows undercuts to the claim at their end, without recursion. */
  faultOf(relation: DraftRelation): Fault | undefined {
    const chain: DraftRelation[] = [];
    let link: DraftRelation | undefined = relation;
    while (link && !this.#faults.has(link)) {
      chain.push(link);
      this.#faults.set(link, "open");
      link = this.#claims.has(link.to) ? undefined : this.#relations.get(link.to);
    }
    for (const open of chain.reverse()) {
      this.#faults.set(open, this.#ownFault(open) ?? this.#inherited(link));
      link = open;
    }
    const fault = this.#faults.get(relation);
    return fault === "none" || fault === "open" ? undefined : fault;
  }

  /** What a relation that bears on this one suffers from it. */
  #inherited(target: DraftRelation | undefined): Fault | "none" {
    const fault = target ? this.#faults.get(target) : "none";
    if (fault === "open") return "relation-among-relations";
    return fault === "none" ? "none" : "relation-dangling";
  }

  #ownFault({ type, from, to, key }: DraftRelation): Fault | undefined {
    if (from.length === 0) return "relation-without-premise";
    const isUndercut = !this.#claims.has(to);
    if (isUndercut && !this.#relations.has(to)) return "relation-dangling";
    if (from.includes(to) || (isUndercut && key === to)) return "relation-to-itself";
    if (from.some((end) => !this.#claims.has(end))) {
      return from.some((end) => this.#relations.has(end)) ? "relation-among-relations" : "relation-dangling";
    }
    return isUndercut && type === "support" ? "relation-among-relations" : undefined;
  }
}
