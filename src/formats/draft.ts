import { languageOf } from "../model/languageOf.ts";
import type { Claim, Localized, Relation, SourceDocument, TourStep, Voice } from "../model/map.ts";
import { LossTally } from "./loss.ts";

/** A claim as a reader of another format finds it. */
export interface DraftClaim extends Partial<Omit<Claim, "id" | "text">> {
  /** The name by which relations of the draft refer to it; its id too, unless told otherwise. */
  readonly key: string;
  readonly id?: string;
  readonly text: string | Localized;
}

/** A relation as a reader of another format finds it; its ends are named by the keys of the draft. */
export interface DraftRelation extends Partial<Omit<Relation, "id" | "from" | "to">> {
  readonly type: Relation["type"];
  /** The name by which undercuts of the draft refer to it. */
  readonly key?: string;
  /** Absent: its key; empty: one of our making. */
  readonly id?: string;
  readonly from: readonly string[];
  readonly to: string;
}

/** A map while a reader of another format puts it together; `settle` then sees that everything in it holds. */
export interface Draft {
  id: string | undefined;
  question: Localized | undefined;
  readonly documents: SourceDocument[];
  readonly voices: Voice[];
  readonly claims: DraftClaim[];
  readonly relations: DraftRelation[];
  readonly tour: TourStep[];
  readonly lost: LossTally;
}

/** A draft with nothing in it. */
export function createDraft(): Draft {
  const lost = new LossTally();
  return { id: undefined, question: undefined, documents: [], voices: [], claims: [], relations: [], tour: [], lost };
}

/** A text in the language that its script tells. */
export function localized(text: string): Localized {
  return languageOf(text) === "en" ? { en: text } : { "zh-Hant": text };
}

/** A text in the language that its script tells; none where there is nothing in it. */
export function localizedOrNone(text: string | undefined): Localized | undefined {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? undefined : localized(trimmed);
}
