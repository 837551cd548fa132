import { type Expectation, unfit } from "../messages/foreignIssues.ts";
import type { ArgumentMap, Localized } from "../model/map.ts";
import { createDraft, type Draft, localizedOrNone } from "./draft.ts";
import type { Reading } from "./issue.ts";
import { type Flaw, issuesAt } from "./placeIssues.ts";
import { schemeNote } from "./schemeNote.ts";
import { settle } from "./settle.ts";
import { shown } from "./shown.ts";
import type { Span } from "./tokens.ts";
import { parseYaml, textsIn, type YamlEntry, type YamlNode, yamlAt } from "./yaml.ts";

/**
 * Reads the YAML of Carneades 4 (Gordon): statements are claims, arguments relations with linked premises. An undercutter
 * undercuts its argument; where it is named as the conclusion of others, theirs does. The positions of an issue exclude each
 * other: each rebuts the others. What is assumed, weighed or expected of it is told.
 */
export function readCarneadesYaml(text: string): Reading<ArgumentMap> {
  const parsed = parseYaml(text);
  if ("flaw" in parsed) return { issues: issuesAt(text, [parsed.flaw]) };
  const flaws: Flaw[] = [];
  const complain: Complain = ({ start, end }, expectation) => {
    const remark = unfit(shown(text.slice(start, Math.min(end, start + 80)).trim()), expectation);
    flaws.push({ code: "format/unfit", severity: "error", span: { start, end }, remark: () => remark });
  };
  const draft = draftOf(parsed.root, complain);
  return flaws.length > 0 ? { issues: issuesAt(text, flaws) } : settle(draft);
}

type Complain = (place: Span, expectation: Expectation) => void;

function draftOf(root: YamlNode, complain: Complain): Draft {
  const draft = createDraft();
  const isMap = root.kind === "map" || (root.kind === "scalar" && root.value === null);
  if (!isMap) complain(root, "carneades-yaml");
  const meta = yamlAt(root, "meta");
  draft.question = textOf(yamlAt(meta, "title"));
  for (const { key } of meta?.kind === "map" ? meta.entries : []) if (key !== "title") draft.lost.add("metadata", key);
  addStatements(draft, root, complain);
  const answers = new Set(listed(root, "issues", complain).flatMap(({ value }) => textsIn(yamlAt(value, "positions"))));
  for (const entry of listed(root, "arguments", complain)) addArgument(draft, entry, complain);
  for (const entry of listed(root, "issues", complain)) addIssue(draft, entry);
  tellTheRest(draft, root);
  markPositions(draft, answers);
  return draft;
}

function textOf(node: YamlNode | undefined): Localized | undefined {
  return localizedOrNone(textsIn(node)[0]);
}

/** The entries of a map in the file; none where there is nothing. */
function listed(root: YamlNode, key: string, complain: Complain): readonly YamlEntry[] {
  const node = yamlAt(root, key);
  if (!node || (node.kind === "scalar" && node.value === null)) return [];
  if (node.kind !== "map") complain(node, "carneades-yaml");
  return node.kind === "map" ? node.entries : [];
}

/** The statements, and those that arguments, issues and assumptions name without saying what they say. */
function addStatements(draft: Draft, root: YamlNode, complain: Complain): void {
  const known = new Set<string>();
  for (const { key, value } of listed(root, "statements", complain)) {
    const text = value.kind === "map" ? yamlAt(value, "text") : value;
    draft.claims.push({ key, text: textOf(text) ?? "" });
    known.add(key);
    const isTold = textsIn(yamlAt(value, "label"))[0] !== undefined || yamlAt(value, "assumed") !== undefined;
    if (isTold) draft.lost.add("assumption", key);
  }
  const named = [
    ...listed(root, "arguments", complain).flatMap(({ value }) =>
      ["premises", "conclusion", "undercutter"].flatMap((part) => premisesIn(yamlAt(value, part))),
    ),
    ...listed(root, "issues", complain).flatMap(({ value }) => textsIn(yamlAt(value, "positions"))),
    ...textsIn(yamlAt(root, "assumptions")),
  ];
  for (const key of named) {
    if (known.has(key)) continue;
    known.add(key);
    draft.claims.push({ key, text: key });
  }
}

/** The names of premises: in a list, or in a map by the parts that they play. */
function premisesIn(node: YamlNode | undefined): readonly string[] {
  return node?.kind === "map" ? node.entries.flatMap(({ value }) => textsIn(value)) : textsIn(node);
}

const keyOf = (id: string) => `argument ${id}`;

function addArgument(draft: Draft, { key, at, value }: YamlEntry, complain: Complain): void {
  const [to] = textsIn(yamlAt(value, "conclusion"));
  if (to === undefined) {
    complain(at, "carneades-yaml-argument");
    return;
  }
  const from = premisesIn(yamlAt(value, "premises"));
  const undercutters = textsIn(yamlAt(value, "undercutter"));
  const note = schemeNote(textsIn(yamlAt(value, "scheme"))[0] ?? "");
  if (yamlAt(value, "weight")) draft.lost.add("metadata", key);
  draft.relations.push({
    key: keyOf(key),
    id: key,
    type: "support",
    from,
    to,
    ...(note ? { note } : {}),
  });
  for (const undercutter of undercutters) {
    // An argument without premises is no relation; what undercuts it speaks against its conclusion.
    if (from.length === 0) draft.lost.add("undercut-of-claim", key);
    const target = from.length === 0 ? to : keyOf(key);
    draft.relations.push({ id: `${key}-undercutter`, type: "rebut", from: [undercutter], to: target });
  }
}

/** The positions of an issue exclude each other. */
function addIssue(draft: Draft, { key, value }: YamlEntry): void {
  const positions = textsIn(yamlAt(value, "positions"));
  draft.lost.add(positions.length > mostPositions ? "other-relation" : "issue", key);
  if (positions.length > mostPositions) return;
  for (const from of positions) {
    for (const to of positions) if (from !== to) draft.relations.push({ type: "rebut", from: [from], to });
  }
}

/** Of more positions it is only told that they exclude each other: each would rebut each. */
const mostPositions = 500;

/** What the file says beyond claims and relations. */
function tellTheRest(draft: Draft, root: YamlNode): void {
  for (const statement of textsIn(yamlAt(root, "assumptions"))) draft.lost.add("assumption", statement);
  const kept = new Set(["meta", "statements", "arguments", "issues", "assumptions"]);
  for (const { key } of root.kind === "map" ? root.entries : []) if (!kept.has(key)) draft.lost.add("metadata", key);
}

/** What answers an issue and supports nothing further is a position. */
function markPositions(draft: Draft, answers: ReadonlySet<string>): void {
  const supporting = new Set(draft.relations.flatMap(({ type, from }) => (type === "support" ? from : [])));
  for (const [i, claim] of draft.claims.entries()) {
    if (answers.has(claim.key) && !supporting.has(claim.key)) draft.claims[i] = { ...claim, kind: "position" };
  }
}
