import type { ArgumentMap } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";

/** What one can suppose to be false: a claim, or all that only a voice, or only the voices of a document, say. */
export const rejectableKinds = ["claim", "voice", "document"] as const;
export type RejectableKind = (typeof rejectableKinds)[number];

/** That something of a map is supposed to be false. */
export interface Rejection {
  readonly kind: RejectableKind;
  readonly id: string;
}

/** Whether two rejections are of the same thing. */
export function isSameRejection(a: Rejection, b: Rejection): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** What a map has by a written name: the id of a claim, of a voice or of a document, or one behind the name of its kind. */
export function rejectionNamed(map: ArgumentMap, written: string): Rejection | undefined {
  const known = (rejection: Rejection) => isKnownRejection(map, rejection);
  const byId = rejectableKinds.map((kind) => ({ kind, id: written })).find(known);
  if (byId) return byId;
  return rejectableKinds
    .filter((kind) => written.startsWith(`${kind}:`))
    .map((kind) => ({ kind, id: written.slice(kind.length + 1) }))
    .find(known);
}

/** Whether a map has what is rejected. */
export function isKnownRejection(map: ArgumentMap, { kind, id }: Rejection): boolean {
  const { claims, voices } = indexOf(map);
  switch (kind) {
    case "claim":
      return claims.has(id);
    case "voice":
      return voices.has(id);
    case "document":
      return map.documents.some((document) => document.id === id);
  }
}
