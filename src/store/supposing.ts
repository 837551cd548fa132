import { isKnownRejection, isSameRejection, type Rejection, rejectableKinds } from "../evaluation/rejection.ts";
import type { ArgumentMap } from "../model/map.ts";

/** What the reader supposes to be false, in the order in which they came to it. */
export type Rejections = readonly Rejection[];

/** No supposition: the one list that all states without one share. */
export const noRejections: Rejections = [];

/** With one more thing supposed to be false. */
export function withRejection(rejected: Rejections, rejection: Rejection): Rejections {
  return isRejected(rejected, rejection) ? rejected : [...rejected, rejection];
}

/** With one supposition taken back. */
export function withoutRejection(rejected: Rejections, rejection: Rejection): Rejections {
  return sameRejections(
    rejected,
    rejected.filter((one) => !isSameRejection(one, rejection)),
  );
}

/** Whether something is supposed to be false by itself. */
export function isRejected(rejected: Rejections, rejection: Rejection): boolean {
  return rejected.some((one) => isSameRejection(one, rejection));
}

/** What a map has of what is asked for, each once; what is held already where it is the same. */
export function knownRejections(map: ArgumentMap, held: Rejections, asked: Rejections = noRejections): Rejections {
  const known = asked.filter(
    (rejection, i) => isKnownRejection(map, rejection) && !isRejected(asked.slice(0, i), rejection),
  );
  return sameRejections(held, known);
}

/** Rejections as they stand in a link: claims by their ids, all else behind the name of its kind. */
export function rejectionsInHash(rejected: Rejections, encoded: (id: string) => string): string | undefined {
  if (rejected.length === 0) return undefined;
  return rejected.map(({ kind, id }) => (kind === "claim" ? encoded(id) : `${kind}:${encoded(id)}`)).join(",");
}

/** More rejections than these no link asks for. */
const most = 200;

/** The rejections that a link asks for, as far as they can be read. */
export function rejectionsFromHash(
  written: string | undefined,
  decoded: (text: string | undefined) => string | undefined,
): Rejections | undefined {
  return written
    ?.split(",")
    .slice(0, most)
    .flatMap((part): Rejections => {
      const kind = rejectableKinds.find((kind) => part.startsWith(`${kind}:`));
      const id = decoded(kind ? part.slice(kind.length + 1) : part);
      return id === undefined ? [] : [{ kind: kind ?? "claim", id }];
    });
}

function sameRejections(held: Rejections, asked: Rejections): Rejections {
  if (asked.length === 0) return noRejections;
  const isSame = asked.length === held.length && asked.every((one, i) => held[i] && isSameRejection(one, held[i]));
  return isSame ? held : asked;
}
