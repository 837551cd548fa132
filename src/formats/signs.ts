import { jsonKeysOf } from "./jsonKeys.ts";

// By what each form is told from the others: small, since they stand ready before any reader is loaded.

/** Whether a text seems to be a nodeset, or to hold one. */
export function isAif(text: string): boolean {
  const { top, inner } = jsonKeysOf(text);
  if (top.get("AIF") === "{") return true;
  const isEmpty = top.has("locutions") || top.size === 2;
  return top.get("nodes") === "[" && top.get("edges") === "[" && (inner.has("nodeID") || (isEmpty && inner.size === 0));
}

/** Whether a text seems to be such an analysis. */
export function isOva(text: string): boolean {
  const { top, inner } = jsonKeysOf(text);
  if (top.get("nodes") !== "[" || top.get("edges") !== "[" || inner.has("nodeID")) return false;
  return top.get("analysis") === "{" || inner.has("participantID");
}

/** Whether a text seems to be SADFace: nodes and edges in lists, edges with `source_id`, or resources in a list. */
export function isSadface(text: string): boolean {
  const { top, inner } = jsonKeysOf(text);
  if (top.get("nodes") !== "[" || top.get("edges") !== "[") return false;
  return inner.has("source_id") || (top.get("resources") === "[" && !inner.has("nodeID"));
}
