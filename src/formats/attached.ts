import * as z from "zod/mini";
import type { ArgumentMap, Claim, Relation } from "../model/map.ts";
import type { Draft, DraftClaim, DraftRelation } from "./draft.ts";
import { partSchemas } from "./mapSchema.ts";
import { isObject } from "./outline.ts";
import type { Json } from "./parseJson.ts";

/** The field under which formats with room for fields of a program carry what they have no field for themselves. */
export const attachedKey = "argumentAtlas";

const mapSchema = z.strictObject({
  id: partSchemas.id,
  question: partSchemas.localized,
  documents: z.array(partSchemas.sourceDocument),
  voices: z.array(partSchemas.voice),
  tour: z.array(partSchemas.tourStep),
});

const { id, strength, basis, note, reviewed } = partSchemas.relation.shape;
const relationSchema = z.strictObject({ id, strength, basis, note, reviewed });

/** What is attached for the map as a whole. */
export function attachedToMap({ id, question, documents, voices, tour }: ArgumentMap): object {
  return { id, question, documents, voices, tour };
}

/** What is attached to a claim. */
export function attachedToClaim(claim: Claim): object {
  return claim;
}

/** What is attached to a relation; its ends and its type the format says itself. */
export function attachedToRelation({ type: _, from: __, to: ___, ...rest }: Relation): object {
  return rest;
}

/** Reads what was attached for the map as a whole, where something was. */
export function readAttachedMap(draft: Draft, value: Json | undefined): void {
  if (value === undefined) return;
  const read = z.safeParse(mapSchema, value);
  if (!read.success) {
    draft.lost.add("extra", attachedKey);
    return;
  }
  draft.id = read.data.id;
  draft.question = read.data.question;
  for (const document of read.data.documents) draft.documents.push(document);
  for (const voice of read.data.voices) draft.voices.push(voice);
  for (const step of read.data.tour) draft.tour.push(step);
}

/** The claim with what was attached to it; a text that was changed elsewhere since is the claim's. `asRead` is how the format gives a text back. */
export function withAttached(
  draft: Draft,
  value: Json | undefined,
  claim: DraftClaim,
  asRead = (text: string) => text,
): DraftClaim {
  if (value === undefined) return claim;
  const read = z.safeParse(partSchemas.claim, value);
  if (!read.success) {
    draft.lost.add("extra", claim.key);
    return claim;
  }
  const { text } = read.data;
  const isSame = typeof claim.text !== "string" || Object.values(text).some((words) => asRead(words) === claim.text);
  return { ...claim, ...read.data, text: isSame ? text : claim.text };
}

/** What was attached to a relation, where something was. */
export function attachedRelation(draft: Draft, value: Json | undefined, name: string): Partial<DraftRelation> {
  if (value === undefined) return {};
  const read = z.safeParse(relationSchema, value);
  if (read.success) return read.data;
  draft.lost.add("extra", name);
  return {};
}

/** What is attached to an object, where something is. */
export function attachedIn(holder: Json | undefined): Json | undefined {
  return isObject(holder) ? holder[attachedKey] : undefined;
}
