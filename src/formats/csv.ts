import { type ArgumentMap, languages } from "../model/map.ts";
import { roomWithout, tallyOutside, type Written } from "./features.ts";

const claimsRoom = roomWithout(
  ...(["question", "map-id", "claim-note", "reviewed", "passages", "linked", "undercut", "support", "rebut"] as const),
  ...(["relation-id", "strength", "basis", "relation-note", "scheme", "voices", "documents", "tour"] as const),
);

const relationsRoom = roomWithout(
  ...(["question", "map-id", "language", "text", "verdict", "label", "kind", "tags", "weight", "claim-note"] as const),
  ...(["reviewed", "passages", "relation-note", "scheme", "voices", "documents", "tour"] as const),
);

/** Writes the claims of a map as a table (RFC 4180). */
export function writeClaimsCsv(map: ArgumentMap): Written {
  const tally = tallyOutside(claimsRoom, map);
  const head = [
    "id",
    "kind",
    ...["verdict", "label", "text"].flatMap((field) => languages.map((language) => `${field} ${language}`)),
    "tags",
    "weight",
  ];
  const rows = map.claims.map(({ id, kind, verdict, label, text, tags, weight }) => [
    ...[id, kind],
    ...[verdict, label, text].flatMap((words) => languages.map((language) => words?.[language] ?? "")),
    ...[tags.join("; "), weight === undefined ? "" : String(weight)],
  ]);
  return { text: table([head, ...rows]), losses: tally.losses() };
}

/** Writes the relations of a map as a table (RFC 4180): linked premises in one cell, an undercut by the id of its relation. */
export function writeRelationsCsv(map: ArgumentMap): Written {
  const tally = tallyOutside(relationsRoom, map);
  const head = ["id", "type", "from", "to", "strength", "basis"];
  const rows = map.relations.map(({ id, type, from, to, strength, basis }) => [
    ...[id, type, from.join("; "), to],
    ...[String(strength), basis],
  ]);
  return { text: table([head, ...rows]), losses: tally.losses() };
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A cell in quotes. What a spreadsheet would take for a formula has an apostrophe before it (OWASP: CSV injection). */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r\0]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
