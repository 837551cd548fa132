import type { ArgumentMap, Claim, Relation, Voice } from "../model/map.ts";

/**
 * A map as the text of a file that is pleasant to edit by hand: voices and claims in small blocks, everything else one
 * line each. The same map always gives the same text, and reading it gives the same map.
 */
export function writeMap(map: ArgumentMap): string {
  const fields = [
    field("version", 1),
    field("id", map.id),
    field("question", map.question),
    list("documents", map.documents.map(inline)),
    list("voices", map.voices.map(voiceBlock)),
    list("claims", map.claims.map(claimBlock)),
    list("relations", map.relations.map(relationLine)),
    ...(map.tour.length > 0 ? [list("tour", map.tour.map(inline))] : []),
  ];
  return `${block(fields)}\n`;
}

function voiceBlock({
  id,
  document,
  start,
  end,
  name,
  gist,
  paragraphs,
  stance,
  positions,
  byline,
  note,
}: Voice): string {
  const place = [field("id", id), field("document", document), field("start", start), field("end", end)].join(", ");
  return block([
    place,
    field("name", name),
    ...optional("gist", gist),
    ...(paragraphs.length > 0 ? [field("paragraphs", paragraphs)] : []),
    field("stance", stance),
    ...(positions.length > 0 ? [field("positions", positions)] : []),
    ...optional("byline", byline),
    ...optional("note", note),
  ]);
}

function claimBlock({ id, verdict, label, text, tags, kind, weight, passages, note, reviewed }: Claim): string {
  return block([
    field("id", id),
    ...optional("verdict", verdict),
    ...optional("label", label),
    field("text", text),
    ...(tags.length > 0 ? [field("tags", tags)] : []),
    field("kind", kind),
    ...optional("weight", weight),
    ...(passages.length > 0 ? [list("passages", passages.map(inline))] : []),
    ...optional("note", note),
    ...optional("reviewed", reviewed),
  ]);
}

function relationLine({ from, ...rest }: Relation): string {
  const { id, type, ...others } = rest;
  const [only] = from;
  return inline({ id, type, from: from.length === 1 ? only : from, ...others });
}

function field(key: string, value: unknown): string {
  return `${JSON.stringify(key)}: ${inline(value)}`;
}

function optional(key: string, value: unknown): readonly string[] {
  return value === undefined ? [] : [field(key, value)];
}

function list(key: string, entries: readonly string[]): string {
  if (entries.length === 0) return `${JSON.stringify(key)}: []`;
  return `${JSON.stringify(key)}: [\n${entries.map(indented).join(",\n")}\n]`;
}

function block(fields: readonly string[]): string {
  return `{\n${fields.map(indented).join(",\n")}\n}`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gmu, "  ");
}

/** A value on one line. Line separators of other languages are escaped, so that a line stays a line everywhere. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{${fields.map(([key, inner]) => field(key, inner)).join(", ")}}`;
  }
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
