import { newerVersion, notAMap, readThoughNewer, tooLarge } from "../messages/issues.ts";
import { type Heard, heardWithin } from "../model/heard.ts";
import type { ArgumentMap } from "../model/map.ts";
import { canBeJudged, consequencesLeftOut } from "./consequences.ts";
import type { Reading } from "./issue.ts";
import { labelProblems } from "./labels.ts";
import { limits } from "./limits.ts";
import { type MapFile, mapSchema } from "./mapSchema.ts";
import { knownPartOf, newerVersionOf, unreadLosses } from "./newerFile.ts";
import { isObject, listAt, outlineOf } from "./outline.ts";
import { hole, type Json, type JsonObject, parseJson } from "./parseJson.ts";
import { placeIssues } from "./placeIssues.ts";
import { pointerOf } from "./places.ts";
import { asWarning, errorAt, type Problem } from "./problem.ts";
import { referenceProblems } from "./references.ts";
import { type Shape, shapeOf, valueTypeOf } from "./shape.ts";
import { shown } from "./shown.ts";
import { stretchProblems } from "./stretches.ts";

/** What is let pass that a map file may not hold. */
export interface Leniency {
  /** Claims that bear on themselves, as arguments of a framework may. */
  readonly mayBearOnItself?: boolean;
}

/** By what share of the reading of a large map its text is read, about, and then its shape; the rest is for rules. */
const shares = { text: 0.25, shape: 0.7 } as const;

/** Reads a map file in our own form. Never throws; finds every problem at once. */
export function readMap(text: string, leniency: Leniency = {}, heard?: Heard): Reading<ArgumentMap> {
  const size = bytesOf(text);
  if (size > limits.bytes) return tooLargeReading(size);
  const { value, faults, more: moreFaults } = parseJson(text, undefined, heard && heardWithin(heard, 0, shares.text));
  const newer = faults.length === 0 && isObject(value) ? readNewer(text, value, leniency) : undefined;
  if (newer) return newer;
  const isJudged = value !== undefined && value !== hole && moreFaults === 0 && canBeJudged(faults);
  const { file, problems, more: moreProblems }: Shape = isJudged ? shapeAndRules(value, leniency, heard) : noProblems;
  const founded = consequencesLeftOut(problems, faults);
  const isNewer = founded[0]?.code === "map/newer-version";
  const isReadable = faults.length === 0 && founded.every((problem) => problem.severity === "warning");
  if (file && isReadable) return { value: mapIn(file), issues: placeIssues(text, [], founded) };
  const described = founded.slice(0, limits.problems);
  const issues = placeIssues(text, isNewer ? [] : faults, described);
  const more = moreFaults + moreProblems + founded.length - described.length;
  return more === 0 ? { issues } : { issues, more };
}

/** What a file of a newer version says that is known here; nothing where it is none, or does not read without the rest. */
function readNewer(text: string, root: JsonObject, leniency: Leniency): Reading<ArgumentMap> | undefined {
  const version = newerVersionOf(root);
  if (version === undefined || !looksLikeMap(root)) return undefined;
  const known = knownPartOf(root);
  const { file, problems } = shapeAndRules(known.root, leniency);
  if (!file || problems.some(({ severity }) => severity === "error")) return undefined;
  const unread = known.unread.map(pointerOf);
  const says = readThoughNewer(shown(version), unread.length);
  const issues = placeIssues(text, [], [asWarning(errorAt("map/newer-version", ["version"], says)), ...problems]);
  const value: ArgumentMap = { ...mapIn(file), newer: { version, unread, text } };
  const losses = unreadLosses(value);
  return { value, issues, ...(losses.length > 0 ? { losses } : {}) };
}

const noProblems: Shape = { problems: [], more: 0 };

/** What reading a file of too many bytes gives: nothing of it is read. */
export function tooLargeReading(bytes: number): Reading<ArgumentMap> {
  return { issues: placeIssues("", [], [errorAt("map/too-large", [], tooLarge("bytes", bytes, limits.bytes))]) };
}

/** The size of a text in UTF-8; exact only where it may matter. */
function bytesOf(text: string): number {
  if (text.length > limits.bytes || 3 * text.length <= limits.bytes) return text.length;
  let bytes = 0;
  // By units of 16 bits, which is ten times as fast as by characters: two of them make one of four bytes.
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isPair = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    if (isPair) i++;
    bytes += isPair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}

function shapeAndRules(root: Json, { mayBearOnItself = false }: Leniency, heard?: Heard): Shape {
  if (!isObject(root) || !looksLikeMap(root)) {
    return { ...noProblems, problems: [errorAt("map/not-a-map", [], notAMap(valueTypeOf(root)))] };
  }
  const alone = newer(root) ?? large(root, "claims") ?? large(root, "relations");
  if (alone) return { ...noProblems, problems: [alone] };
  const shape = shapeOf(root, heard && heardWithin(heard, shares.text, shares.shape));
  const outline = outlineOf(root);
  const told = heard && heardWithin(heard, shares.shape, 1);
  const rules = [referenceProblems, stretchProblems, labelProblems].flatMap((rule, i, all) => {
    const found = rule(outline);
    told?.((i + 1) / all.length);
    return found;
  });
  const broken = mayBearOnItself ? rules.filter(({ code }) => code !== "map/self-relation") : rules;
  return { ...shape, problems: [...shape.problems, ...broken] };
}

function looksLikeMap(root: JsonObject): boolean {
  return Object.keys(mapSchema.shape).some((field) => field !== "$schema" && field !== "id" && field in root);
}

function newer(root: JsonObject): Problem | undefined {
  const version = newerVersionOf(root);
  return version === undefined ? undefined : errorAt("map/newer-version", ["version"], newerVersion(shown(version)));
}

function large(root: JsonObject, what: "claims" | "relations"): Problem | undefined {
  const count = listAt(root, what).length;
  if (count <= limits[what]) return undefined;
  return errorAt("map/too-large", [what], tooLarge(what, count, limits[what]));
}

function mapIn({ id, question, documents, voices, claims, relations, tour }: MapFile): ArgumentMap {
  return { id, question, documents, voices, claims, relations, tour };
}
