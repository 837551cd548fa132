import { needlessReview, reviewWithoutNote } from "../../messages/lint.ts";
import type { ArgumentMap, Localized } from "../../model/map.ts";
import type { Path } from "../places.ts";
import { pointerOf } from "../places.ts";
import { asWarning, errorAt, type Problem } from "../problem.ts";
import { shown } from "../shown.ts";
import { nearestKeyword } from "../suggest.ts";

/** What a mapper looked at again and left, with the reason in the note. */
export interface Review {
  /** The claim or relation. */
  readonly path: Path;
  readonly codes: readonly string[];
  readonly note: Localized | undefined;
}

/** A warning, as far as it can be reviewed: what it warns of, and where. */
export interface Reviewed {
  readonly code: string;
  readonly pointer: string;
}

/** The reviews of a map, by the pointer of the claim or relation on which they stand. */
export function reviewsOf(map: ArgumentMap): ReadonlyMap<string, Review> {
  const reviews = new Map<string, Review>();
  for (const list of ["claims", "relations"] as const) {
    for (const [i, { reviewed, note }] of map[list].entries()) {
      const path = [list, i];
      if (reviewed) reviews.set(pointerOf(path), { path, codes: reviewed, note });
    }
  }
  return reviews;
}

/** The note that answers a warning: that of the claim or relation it stands on, if it is said there to answer it. */
export function answerTo({ code, pointer }: Reviewed, reviews: ReadonlyMap<string, Review>): Localized | undefined {
  const review = reviews.get(holderOf(pointer));
  return code !== idleReview && review?.codes.includes(code) ? review.note : undefined;
}

/** `/claims/3` of `/claims/3/passages/0`. */
function holderOf(pointer: string): string {
  return /^\/\w+\/\d+/u.exec(pointer)?.[0] ?? "";
}

const idleReview = "lint/idle-review";

/** The reviews that answer nothing: without a note, or without the warning. */
export function idleReviews(
  reviews: ReadonlyMap<string, Review>,
  warnings: readonly Reviewed[],
  known: readonly string[],
): readonly Problem[] {
  const given = new Set(warnings.map(({ code, pointer }) => `${holderOf(pointer)} ${code}`));
  return [...reviews].flatMap(([pointer, { path, codes, note }]) =>
    codes.flatMap((code, i): readonly Problem[] => {
      const isGiven = given.has(`${pointer} ${code}`);
      if (isGiven && note) return [];
      const meant = known.includes(code) ? undefined : nearestKeyword(code, known);
      const remark = isGiven ? reviewWithoutNote(shown(code)) : needlessReview(shown(code), meant);
      return [asWarning(errorAt(idleReview, [...path, "reviewed", i], remark))];
    }),
  );
}
