import { type Rejection, rejectionNamed } from "../evaluation/rejection.ts";
import { visible } from "../formats/shown.ts";
import { nearestKeyword } from "../formats/suggest.ts";
import type { ArgumentMap } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import type { Call } from "./command.ts";
import type { Option } from "./options.ts";

/** `--reject`: what is supposed to be false. */
export const rejectOption: Option = {
  name: "reject",
  value: "ID...",
  takesMany: true,
  about: (words) => words.reject,
};

/** What a call supposes to be false, or a sentence about what the map does not have of it. */
export function rejectionsOf(map: ArgumentMap, { lists, words }: Call): readonly Rejection[] | string {
  const rejected: Rejection[] = [];
  for (const written of lists.get("reject") ?? []) {
    const rejection = rejectionNamed(map, written);
    if (!rejection) {
      return indexOf(map).relations.has(written)
        ? words.noRejectedRelation(visible(written))
        : words.noRejection(visible(written), meant(map, written));
    }
    rejected.push(rejection);
  }
  return rejected;
}

function meant(map: ArgumentMap, written: string): string | undefined {
  const ids = [...map.claims, ...map.voices, ...map.documents].map(({ id }) => id);
  const nearest = nearestKeyword(written, ids);
  return nearest === undefined ? undefined : visible(nearest);
}
