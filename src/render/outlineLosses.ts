import { type Room, roomWithout, tallyOutside } from "../formats/features.ts";
import type { Loss } from "../formats/loss.ts";
import type { FeatureName } from "../messages/losses.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { View } from "../view/view.ts";
import type { MarkdownOptions } from "./toMarkdown.ts";

/** What of a map the outline of a view of it does not hold: what it has no room for, and what the view leaves out. */
export function outlineLosses(map: ArgumentMap, view: View, options: MarkdownOptions = {}): readonly Loss[] {
  const tally = tallyOutside(roomOf(options), writtenOf(map, view));
  const claims = new Set(view.claims.map(({ id }) => id));
  const relations = new Set(view.relations.map(({ relation }) => relation.id));
  for (const { id } of map.claims) if (!claims.has(id)) tally.add("unseen-claim", id);
  for (const { id } of map.relations) if (!relations.has(id)) tally.add("unseen-relation", id);
  return tally.losses();
}

/** What of a map an outline writes: the claims that are shown, what bears on what of them, and who says them where. */
function writtenOf(map: ArgumentMap, view: View): ArgumentMap {
  const isShown = isIn(view.claims.map(({ id }) => id));
  const claims = map.claims.filter(isShown);
  const speaking = claims.flatMap(({ passages }) => passages.map(({ voice }) => voice));
  // Who says nothing at all belongs to no branch.
  const silent = view.branch === undefined ? silentIn(map) : [];
  const voices = map.voices.filter(isIn([...speaking, ...silent]));
  return {
    ...map,
    claims,
    relations: map.relations.filter(isIn(view.relations.map(({ relation }) => relation.id))),
    voices,
    documents: map.documents.filter(isIn(voices.map(({ document }) => document))),
    tour: map.tour.filter(({ claim }) => isShown({ id: claim })),
  };
}

function isIn(ids: readonly (string | undefined)[]): (thing: { readonly id: string }) => boolean {
  const known = new Set(ids);
  return ({ id }) => known.has(id);
}

function silentIn({ voices, claims }: ArgumentMap): readonly string[] {
  const speaking = new Set(claims.flatMap(({ passages }) => passages.map(({ voice }) => voice)));
  return voices.flatMap(({ id }) => (speaking.has(id) ? [] : [id]));
}

/** What an outline has room for: what is claimed, what bears on what; and who says it where, unless told. */
function roomOf({ title = true, answers = true, sources = true, isBoth = false }: MarkdownOptions): Room {
  const optional: readonly (readonly [FeatureName, boolean])[] = [
    ["question", title],
    ["language", isBoth],
    ["voices", answers],
    ["passages", sources],
  ];
  return roomWithout(...never, ...optional.flatMap(([feature, isKept]) => (isKept ? [] : [feature])));
}

const never: readonly FeatureName[] = [
  ...(["map-id", "kind", "tags", "weight", "claim-note", "reviewed", "place", "gloss", "mode"] as const),
  ...(["relation-id", "strength", "basis", "relation-note", "scheme"] as const),
  ...(["silent-voices", "voice-details", "documents", "tour"] as const),
];
