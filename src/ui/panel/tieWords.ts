import type { PanelMessages } from "../../messages/panel.ts";
import { inLanguage, type Language } from "../../model/map.ts";
import type { ReadOnRow } from "./claimReading.ts";
import { labelOf } from "./labelOf.ts";

/** How a claim to read on with is tied to the one that is read, where it is not simply a reason or an objection. */
export function tieWords({ tie, type }: ReadOnRow, words: PanelMessages, language: Language): string {
  switch (tie.kind) {
    case "child":
      return "";
    case "target":
      return type === "support" ? words.itSupports : words.itRebuts;
    case "undercuts":
      return words.itUndercuts;
    case "undercutBy":
      return words.undercutBy(inLanguage(labelOf(tie.to), language));
  }
}
