import { type Room, roomWithout, tallyOutside } from "../formats/features.ts";
import type { Loss } from "../formats/loss.ts";
import type { FeatureName } from "../messages/losses.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { View } from "../view/view.ts";
import type { MarkdownOptions } from "./toMarkdown.ts";

/** What of a map the outline of a view of it does not hold: what it has no room for, and what the view leaves out. */
export function outlineLosses(map: ArgumentMap, view: View, options: MarkdownOptions = {}): readonly Loss[] {
  const tally = tallyOutside(roomOf(options), map);
  const claims = new Set(view.claims.map(({ id }) => id));
  const relations = new Set(view.relations.map(({ relation }) => relation.id));
  for (const { id } of map.claims) if (!claims.has(id)) tally.add("unseen-claim", id);
  for (const { id } of map.relations) if (!relations.has(id)) tally.add("unseen-relation", id);
  return tally.losses();
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
