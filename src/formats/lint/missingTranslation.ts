import { missingTranslation as says } from "../../messages/lint.ts";
import { type ArgumentMap, type Localized, languages } from "../../model/map.ts";
import type { Path } from "../places.ts";
import type { Rule, Thing } from "./rule.ts";

/** Texts in one language only, in a map that has both; a map in one language throughout lacks nothing. */
export const missingTranslation: Rule = {
  code: "lint/missing-translation",
  find(map) {
    const texts = textsOf(map);
    const written = languages.filter((language) => texts.some(({ text }) => text[language] !== undefined));
    return texts.flatMap(({ at, within, text }) => {
      const missing = written.filter((language) => text[language] === undefined);
      return missing.map((language) => ({ at, within, remark: () => says(String(within.at(-1)), language) }));
    });
  },
};

/** A text of the map with its place. */
interface Placed {
  readonly at: Thing;
  readonly within: Path;
  readonly text: Localized;
}

function textsOf(map: ArgumentMap): readonly Placed[] {
  return [
    ...fieldsIn(map, { question: map.question }),
    ...map.documents.flatMap((document) => fieldsIn(document, { title: document.title })),
    ...map.voices.flatMap((voice) => [
      ...fieldsIn(voice, { name: voice.name, gist: voice.gist, note: voice.note }),
      ...fieldsIn(voice, { note: voice.byline?.note }, ["byline"]),
    ]),
    ...map.claims.flatMap((claim) => [
      ...fieldsIn(claim, { verdict: claim.verdict, label: claim.label, text: claim.text, note: claim.note }),
      ...claim.passages.flatMap((passage) => fieldsIn(passage, { gist: passage.gist })),
    ]),
    ...map.relations.flatMap((relation) => fieldsIn(relation, { note: relation.note })),
    ...map.tour.flatMap((step) => fieldsIn(step, { caption: step.caption })),
  ];
}

function fieldsIn(
  at: Thing,
  fields: Readonly<Record<string, Localized | undefined>>,
  path: Path = [],
): readonly Placed[] {
  return Object.entries(fields).flatMap(([key, text]) => (text ? [{ at, within: [...path, key], text }] : []));
}
