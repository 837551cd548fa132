import { carriedMap } from "../formats/carriedMap.ts";
import type { Written } from "../formats/features.ts";
import { type Format, formats } from "../formats/format.ts";
import { signatureLosses } from "../formats/signatureLosses.ts";
import type { ArgumentMap, Language } from "../model/map.ts";
import { outlineLosses } from "../render/outlineLosses.ts";
import { pictureOf } from "../render/picture.ts";
import { toMarkdown } from "../render/toMarkdown.ts";
import { pictureHash } from "../store/pictureHash.ts";
import { createView } from "../view/createView.ts";
import { defaultFolds, foldsToDepth } from "../view/folds.ts";
import type { Effects } from "./effects.ts";
import { renderPage } from "./renderPage.ts";

/** The outline of all of a map in Markdown: written from what a reader sees, so no form of the map's own room. */
const markdown: Format = {
  id: "markdown",
  name: { "zh-Hant": "Markdown 大綱", en: "Markdown outline" },
  extensions: ["md", "markdown"],
  recognises: () => false,
  write: async (map, language) => {
    const view = createView(map, { language, layout: "tidy", folded: foldsToDepth(map, "all") });
    return { text: toMarkdown(view), losses: outlineLosses(map, view) };
  },
};

/** A picture of a map as the page first shows it, which carries all of the map. */
async function writeSvg(map: ArgumentMap, language: Language): Promise<Written> {
  const request = { language, layout: "tidy", folded: defaultFolds(map) } as const;
  const carried = { map: carriedMap(map), view: pictureHash(map, request, { theme: "light" }) };
  return { text: pictureOf(map, request, { theme: "light", carried }), losses: [] };
}

/** The page of a map in one file, as a reader first sees it: it has all of the map, but for who signs. */
function pageForm(effects: Effects): Format {
  return {
    id: "html",
    name: { "zh-Hant": "單一檔案的網頁", en: "Page in one file" },
    extensions: ["html", "htm"],
    recognises: () => false,
    write: async (map) => {
      const request = { language: "zh-Hant", layout: "tidy", folded: defaultFolds(map) } as const;
      const task = { map, fileName: `${map.id}.json`, request, shown: {}, built: await effects.readPage() };
      const { text } = await renderPage(task, new Map(), effects);
      return { text, losses: signatureLosses(map) };
    },
  };
}

/** The forms that the command line knows. */
export function formsWith(effects: Effects): readonly Format[] {
  const known = formats.map((format) => (format.id === "svg" ? { ...format, write: writeSvg } : format));
  return [...known, markdown, pageForm(effects)];
}
