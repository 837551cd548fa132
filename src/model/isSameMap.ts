import type { ArgumentMap } from "./map.ts";
import { type Steps, some } from "./steps.ts";

/** Whether two maps say the same, found out in steps: at the first difference it is known. */
export function* isSameMap(one: ArgumentMap, other: ArgumentMap): Steps<boolean> {
  const { claims, relations, ...rest } = one;
  const { claims: otherClaims, relations: otherRelations, ...otherRest } = other;
  if (claims.length !== otherClaims.length || relations.length !== otherRelations.length) return false;
  if (!isSame(rest, otherRest)) return false;
  if (yield* some(claims, (claim, place) => !isSame(claim, otherClaims[place]))) return false;
  return !(yield* some(relations, (relation, place) => !isSame(relation, otherRelations[place])));
}

/** Whether two values of a map are the same; what is undefined is as good as not there. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = fieldsOf(one);
  const others = new Map(fieldsOf(other));
  return fields.length === others.size && fields.every(([name, value]) => isSame(value, others.get(name)));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function fieldsOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}
