import { mapMessages } from "../../messages/map.ts";
import { type LinkReading, outlineMessages } from "../../messages/outline.ts";
import { type ArgumentMap, type Claim, inLanguage } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import type { View } from "../../view/view.ts";
import { cardReading, shortLabel } from "../map/cardReading.ts";
import type { FoldedRow, OutlineLink, OutlineRow } from "./outlineRows.ts";

/** What a row is called for those who hear it; a claim as on the map. */
export function rowName(map: ArgumentMap, view: View, row: OutlineRow): string {
  const words = outlineMessages[view.language];
  const between = view.language === "en" ? " " : "";
  const place = words.placeOf(row.place, row.siblings);
  switch (row.kind) {
    case "claim": {
      const more = row.unsaid > 0 ? [words.leadsElsewhere(row.unsaid)] : [];
      const beside = row.together.length > 0 ? [words.togetherName(row.together)] : [];
      return [mapMessages[view.language].card(cardReading(map, view, row.shown)), ...beside, ...more].join(between);
    }
    case "folded": {
      const only = onlyFolded(map, row);
      const label = only && shortLabel(only, view.language);
      return [words.foldedName(row.numbers, label ?? row.claims.length), place].join(between);
    }
    case "link": {
      const { to } = row.link;
      const label = shortLabel(to.claim, view.language) ?? "";
      return [words.linkName(linkReading(row.link), label, campOf(map, to.position, view)), place].join(between);
    }
    case "links":
      return [words.linksName(row.links.map(linkReading), row.isOpen ?? false), place].join(between);
  }
}

/** The claim that a row of folded claims stands for; absent where it stands for several. */
export function onlyFolded(map: ArgumentMap, { claims }: FoldedRow): Claim | undefined {
  const [only, ...others] = claims;
  return others.length > 0 ? undefined : indexOf(map).claims.get(only ?? "");
}

/** Where a link leads, as it is said. */
export function linkReading({ type, isUndercut, to }: OutlineLink): LinkReading {
  return { type, isUndercut, number: to.number };
}

/** What a camp is called: its verdict, else its position. */
export function campOf(map: ArgumentMap, position: string, { language }: Pick<View, "language">): string {
  const claim = indexOf(map).claims.get(position);
  return claim ? inLanguage(claim.verdict ?? claim.label ?? claim.text, language) : "";
}
