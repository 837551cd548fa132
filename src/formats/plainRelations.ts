import type { FeatureName } from "../messages/losses.ts";
import type { ArgumentMap, RelationType } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import type { Room } from "./features.ts";
import type { LossTally } from "./loss.ts";
import { freshNames } from "./writtenText.ts";

/** A relation from one claim to another, by the names that a format has for them. */
export interface PlainRelation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

/** The room of an abstract framework: ids and attacks, and what more it has. */
export function frameworkRoom(...more: readonly FeatureName[]): Room {
  return new Set<FeatureName>(["claim-id", "rebut", "signs", "twice", ...more]);
}

/** The relations between claims, one premise each, each once; undercuts are left out. */
export function plainRelations(
  map: ArgumentMap,
  names: ReadonlyMap<string, string>,
  tally: LossTally,
): readonly PlainRelation[] {
  const { claims } = indexOf(map);
  const seen = new Set<string>();
  return map.relations.flatMap(({ id, type, from, to }) => {
    if (!claims.has(to)) return [];
    return from.flatMap((premise): readonly PlainRelation[] => {
      const relation = { type, from: names.get(premise) ?? premise, to: names.get(to) ?? to };
      const key = JSON.stringify(relation);
      if (seen.has(key)) tally.add("twice", id);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew ? [relation] : [];
    });
  });
}

/** What a format calls the claims: by their ids, where it can write them; a new name is told. */
export function namesOf(
  map: ArgumentMap,
  isFit: (id: string) => boolean,
  tally: LossTally,
): ReadonlyMap<string, string> {
  const fresh = freshNames(
    map.claims.map(({ id }) => id),
    "c",
  );
  return new Map(
    map.claims.map(({ id }) => {
      if (isFit(id)) return [id, id];
      tally.add("claim-id", id);
      return [id, fresh()];
    }),
  );
}
