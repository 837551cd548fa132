import { roomWithout, tallyOutside } from "../formats/features.ts";
import { type Format, formats } from "../formats/format.ts";
import { toMarkdown } from "../render/toMarkdown.ts";
import { createView } from "../view/createView.ts";
import { foldsToDepth } from "../view/folds.ts";

/** What an outline has room for: what is claimed, what bears on what, who says it where. */
const outlineRoom = roomWithout(
  ...(["map-id", "language", "kind", "tags", "weight", "claim-note", "reviewed", "gloss", "mode"] as const),
  ...(["relation-id", "strength", "basis", "relation-note", "scheme"] as const),
  ...(["silent-voices", "voice-details", "documents", "tour"] as const),
);

/** The outline of all of a map in Markdown: written from what a reader sees, so no form of the map's own room. */
const markdown: Format = {
  id: "markdown",
  name: { "zh-Hant": "Markdown 大綱", en: "Markdown outline" },
  extensions: ["md", "markdown"],
  recognises: () => false,
  write: async (map, language) => ({
    text: toMarkdown(createView(map, { language, layout: "tidy", folded: foldsToDepth(map, "all") })),
    losses: tallyOutside(outlineRoom, map).losses(),
  }),
};

/** The forms that the command line knows. */
export const commandForms: readonly Format[] = [...formats, markdown];
