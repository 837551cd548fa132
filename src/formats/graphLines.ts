import { type ArgumentMap, inLanguage, type Language, type RelationType } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import { roomWithout } from "./features.ts";
import type { LossTally } from "./loss.ts";
import { onOneLine, told } from "./writtenText.ts";

/** What a drawn graph has room for: texts, relations, linked premises and undercuts by nodes of their own; nothing else. */
export const graphRoom = roomWithout(
  ...([
    "question",
    "map-id",
    "language",
    "verdict",
    "label",
    "claim-id",
    "kind",
    "tags",
    "weight",
    "claim-note",
  ] as const),
  ...([
    "reviewed",
    "passages",
    "relation-id",
    "strength",
    "basis",
    "relation-note",
    "scheme",
    "voices",
    "documents",
  ] as const),
  "tour",
);

/** A map as nodes and edges between them: a relation of several premises, or one that is undercut, is a node of its own. */
export interface GraphLines {
  readonly claims: readonly { readonly name: string; readonly id: string; readonly text: string }[];
  readonly junctions: readonly { readonly name: string; readonly type: RelationType }[];
  /** Those that lead to a junction have no type. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly type: RelationType | undefined }[];
}

/** The nodes and edges of a map, named c1, c2, ... and r1, r2, ... in the order of the map. */
export function graphLines(map: ArgumentMap, language: Language, tally: LossTally): GraphLines {
  const { relationsTo } = indexOf(map);
  const isJunction = new Set(
    map.relations.filter(({ id, from }) => from.length > 1 || relationsTo.has(id)).map(({ id }) => id),
  );
  const names = new Map([
    ...map.claims.map(({ id }, i) => [id, `c${i + 1}`] as const),
    ...map.relations.map(({ id }, i) => [id, `r${i + 1}`] as const),
  ]);
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    claims: map.claims.map(({ id, text }) => ({
      name: nameOf(id),
      id,
      text: told(inLanguage(text, language), onOneLine, tally, id),
    })),
    junctions: map.relations.flatMap(({ id, type }) => (isJunction.has(id) ? [{ name: nameOf(id), type }] : [])),
    edges: map.relations.flatMap(({ id, type, from, to }) => {
      if (!isJunction.has(id)) return [{ from: nameOf(from[0] ?? ""), to: nameOf(to), type }];
      const parts = from.map((premise) => ({ from: nameOf(premise), to: nameOf(id), type: undefined }));
      return [...parts, { from: nameOf(id), to: nameOf(to), type }];
    }),
  };
}
