import type { Change } from "../../evaluation/fallout.ts";
import { answersMessages } from "../../messages/answers.ts";
import { fateMessages } from "../../messages/fates.ts";
import { filterMessages } from "../../messages/filter.ts";
import { type ArgumentMap, inLanguage, type Language } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import type { AnswerMark } from "../../view/answers.ts";
import { labelOf } from "../panel/labelOf.ts";

/** What marks are named with. */
export interface Naming {
  readonly map: ArgumentMap;
  readonly language: Language;
  /** The claims that the filters let through. */
  readonly matches: ReadonlySet<string>;
  /** What becomes of claims where something is supposed to be false. */
  readonly changes: ReadonlyMap<string, Change> | undefined;
}

/** What a mark is called, for those who see it and those who hear it: its claim, what becomes of that, and whether filters leave it out. */
export function nameOfMark({ claim, kind }: AnswerMark, naming: Naming): string {
  const { language, matches, changes } = naming;
  const change = changes?.get(claim);
  const label = labelIn(claim, naming);
  const name = answersMessages[language].kind[kind](
    change ? fateMessages[language].labelled(label, change.fate) : label,
  );
  return matches.has(claim) ? name : filterMessages[language].named(name);
}

/** The label of a claim. */
export function labelIn(id: string, { map, language }: Pick<Naming, "map" | "language">): string {
  const claim = indexOf(map).claims.get(id);
  return claim ? inLanguage(labelOf(claim), language) : id;
}
