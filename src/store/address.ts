import { isKnownRejection } from "../evaluation/rejection.ts";
import { verdictSupports } from "../evaluation/verdict.ts";
import { type ArgumentMap, type Language, languages } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import { type Filter, isFiltering, knownFilter, noFilter } from "../view/filter.ts";
import { firstFolds } from "../view/firstFolds.ts";
import { foldsToDepth } from "../view/folds.ts";
import { layoutNames } from "../view/view.ts";
import { roundedCamera } from "./roundedCamera.ts";
import { type AtlasState, asides, type Camera, type Definition, type Shown, screens, themes } from "./state.ts";
import { rejectionsFromHash, rejectionsInHash } from "./supposing.ts";

/** How far a picture may be brought near and put away; what a link asks beyond that is left out. */
const zooms = { least: 0.002, most: 4 };

/** Longer than this no query is, in UTF-16 units. */
export const longestQuery = 200;

/** Farther than this no map reaches, in screen pixels. */
const farthest = 1e7;

/** The folds that are written as the difference from one of these, whichever is shortest: at first sight with this filter, all, none. */
const foldBases = {
  "": firstFolds,
  "@all": (map: ArgumentMap) => foldsToDepth(map, "all"),
  "@none": (map: ArgumentMap) => foldsToDepth(map, "none"),
} as const;
type FoldBase = keyof typeof foldBases;

/** Whose the page is: the map that it shows by itself, and the reader's own language and theme. */
export interface Home extends Pick<Shown, "language" | "theme" | "screen"> {
  /** The map itself: another is the reader's own, even if it has the same id. */
  readonly map: ArgumentMap;
}

/**
 * What is shown, as the part of an address after `#`: m the map, c the selected claim, s the number of its passage, a the
 * voice that is read, n the step of the tour, b the branch that is looked at by itself, x the filter, f the folds, y the
 * layout, w what is supposed to be false, e by which reading
 * claims stand, k what is looked up of the map as a whole, d the definition by which an expert evaluates it, z the camera, v the screen, q what the open search seeks, l the language, t the theme. What is as at first sight is
 * left out; an address that says anything and no screen is the map's.
 */
export function toHash(state: AtlasState, home: Pick<Home, "map">): string {
  return [...asked(state, home), ...written(looksParts(state))].join("&");
}

/** The same for the address bar: empty as long as the reader has asked for nothing, so that the page has a plain address. */
export function toAddress(state: AtlasState, home: Home): string {
  const isOwn = state.language === home.language && state.theme === home.theme && state.screen === home.screen;
  const hasAsked = asked({ ...state, screen: "map" }, home).length > 0;
  return isOwn && !hasAsked ? "" : toHash(state, home);
}

/**
 * The same hash with one claim after another selected, and one of its passages: what all these links have in common is
 * written once.
 */
export function claimHashes(state: AtlasState, home: Pick<Home, "map">): (claim: string, passage: number) => string {
  const before = written(mapPart(state, home));
  const after = [...written(otherParts(state)), ...written(looksParts(state))];
  return (claim, passage) => [...before, ...written(selectionParts(claim, passage)), ...after].join("&");
}

type Part = readonly [string, string | undefined];

function asked(state: AtlasState, home: Pick<Home, "map">): readonly string[] {
  const { selection, passage } = state;
  return written([...mapPart(state, home), ...selectionParts(selection, passage), ...otherParts(state)]);
}

function written(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]));
}

function mapPart({ map }: AtlasState, home: Pick<Home, "map">): readonly Part[] {
  return [["m", map === home.map ? undefined : encoded(map.id)]];
}

function selectionParts(selection: string | undefined, passage: number): readonly Part[] {
  return [
    ["c", selection === undefined ? undefined : encoded(selection)],
    ["s", passage > 0 ? String(passage + 1) : undefined],
  ];
}

function otherParts(state: AtlasState): readonly Part[] {
  const { map, voice, step, branch, filter, layout, rejected, verdicts, aside, definition } = state;
  const { camera, screen, query } = state;
  return [
    ["a", voice === undefined ? undefined : encoded(voice)],
    ["n", step === undefined ? undefined : String(step)],
    ["b", branch === undefined ? undefined : encoded(branch)],
    ["x", filterInHash(filter)],
    ["f", foldsInHash(map, state)],
    ["y", layout === "tidy" ? undefined : layout],
    ["w", rejectionsInHash(rejected, encoded)],
    ["e", verdicts],
    ["k", aside],
    ["d", definition && `${definition.semantics},${definition.support}`],
    ["z", camera && cameraInHash(camera)],
    ["v", screen === "map" ? undefined : screen],
    ["q", query ? encoded(query) : undefined],
  ];
}

function looksParts({ language, theme }: AtlasState): readonly Part[] {
  return [
    ["l", language],
    ["t", theme],
  ];
}

/** The id of the map that a hash speaks of; absent where it is the page's own. */
export function mapInHash(hash: string): string | undefined {
  return decoded(partsOf(hash).get("m"));
}

/** Whether a hash that speaks of this map leads to a claim, or supposes something, that the map has not. */
export function isAstray(hash: string, map: ArgumentMap): boolean {
  const parts = partsOf(hash);
  const claim = decoded(parts.get("c"));
  const rejected = rejectionsFromHash(parts.get("w"), decoded) ?? [];
  return (
    (claim !== undefined && !indexOf(map).claims.has(claim)) ||
    rejected.some((rejection) => !isKnownRejection(map, rejection))
  );
}

/** What a hash asks to show of a map. What it says nothing about, or nothing that can be, is absent. */
export function fromHash(hash: string, map: ArgumentMap): Partial<Shown> {
  const parts = partsOf(hash);
  const looks = {
    language: languages.find((language: Language) => language === parts.get("l")),
    theme: themes.find((theme) => theme === parts.get("t")),
  };
  const other = mapInHash(hash);
  if (other !== undefined && other !== map.id) return withoutAbsent(looks);
  const filter = filterFromHash(parts.get("x"), map);
  return withoutAbsent({
    ...looks,
    screen: screens.find((screen) => screen === parts.get("v")) ?? (parts.size > 0 ? "map" : undefined),
    ...selectionFromHash(parts, map),
    step: stepFromHash(parts.get("n"), map),
    branch: branchFromHash(parts.get("b"), map),
    filter,
    folded: foldsFromHash(parts.get("f"), map, filter),
    layout: layoutNames.find((layout) => layout === parts.get("y")),
    rejected: rejectionsFromHash(parts.get("w"), decoded),
    verdicts: verdictSupports.find((support) => support === parts.get("e")),
    aside: asides.find((aside) => aside === parts.get("k")),
    definition: definitionFromHash(parts.get("d")),
    camera: cameraFromHash(parts.get("z")),
    query: decoded(parts.get("q"))?.slice(0, longestQuery),
  });
}

function selectionFromHash(parts: ReadonlyMap<string, string>, map: ArgumentMap): Asked {
  const selection = decoded(parts.get("c"));
  if (selection === undefined || !indexOf(map).claims.has(selection)) return voiceFromHash(parts, map);
  const passage = Number(parts.get("s") ?? "1") - 1;
  return { selection, passage: Number.isSafeInteger(passage) && passage > 0 ? passage : undefined };
}

function voiceFromHash(parts: ReadonlyMap<string, string>, map: ArgumentMap): Asked {
  const voice = decoded(parts.get("a"));
  return voice !== undefined && indexOf(map).voices.has(voice) ? { voice } : {};
}

function definitionFromHash(written: string | undefined): Definition | undefined {
  const [, semantics, support] = /^([a-z-]{1,20}),([a-z-]{1,20})$/u.exec(written ?? "") ?? [];
  return semantics !== undefined && support !== undefined ? { semantics, support } : undefined;
}

function stepFromHash(written: string | undefined, map: ArgumentMap): number | undefined {
  const step = /^[1-9]\d{0,3}$/u.test(written ?? "") ? Number(written) : 0;
  return step >= 1 && step <= map.tour.length ? step : undefined;
}

function branchFromHash(written: string | undefined, map: ArgumentMap): string | undefined {
  const branch = decoded(written);
  return branch !== undefined && indexOf(map).claims.has(branch) ? branch : undefined;
}

function partsOf(hash: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of hash.replace(/^#/u, "").split("&")) {
    const at = part.indexOf("=");
    if (at > 0) parts.set(part.slice(0, at), part.slice(at + 1));
  }
  return parts;
}

function encoded(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\u{FFFD}"));
}

function decoded(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

type Asked = { readonly [Key in keyof Shown]?: Shown[Key] | undefined };

function withoutAbsent(asked: Asked): Partial<Shown> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** By facet and values: `position:p1,p2;contested:yes`. */
function filterInHash(filter: Filter): string | undefined {
  const facets = Object.entries(filter).map(([name, values]) => `${name}:${values.map(encoded).join(",")}`);
  return facets.length === 0 ? undefined : facets.join(";");
}

function filterFromHash(written: string | undefined, map: ArgumentMap): Filter | undefined {
  if (written === undefined) return undefined;
  const facets = written.split(";").map((facet): readonly [string, readonly string[]] => {
    const [name = "", values = ""] = facet.split(":");
    return [name, values.split(",").flatMap((value) => decoded(value) ?? [])];
  });
  const filter = knownFilter(map, Object.fromEntries(facets));
  return isFiltering(filter) ? filter : undefined;
}

/** By folds, how they were last written: of a large map that takes a while, and most that a reader does folds nothing. */
const writtenFolds = new WeakMap<
  ReadonlySet<string>,
  Pick<AtlasState, "map" | "filter"> & { readonly text?: string }
>();

function foldsInHash(map: ArgumentMap, { folded, filter }: AtlasState): string | undefined {
  const before = writtenFolds.get(folded);
  if (before?.map === map && before.filter === filter) return before.text;
  const text = writeFolds(map, { folded, filter });
  writtenFolds.set(folded, { map, filter, ...(text === undefined ? {} : { text }) });
  return text;
}

function writeFolds(map: ArgumentMap, { folded, filter }: Pick<AtlasState, "folded" | "filter">): string | undefined {
  let nearest: { readonly base: string; readonly ids: readonly string[] } | undefined;
  for (const [base, folds] of Object.entries(foldBases)) {
    const from = folds(map, filter);
    // They differ by so many at least.
    if (nearest && Math.abs(from.size - folded.size) >= nearest.ids.length) continue;
    const ids = differing(from, folded);
    if (!nearest || ids.length < nearest.ids.length) nearest = { base, ids };
  }
  if (!nearest || (nearest.base === "" && nearest.ids.length === 0)) return undefined;
  return [...(nearest.base === "" ? [] : [nearest.base]), ...nearest.ids.map(encoded).sort()].join(",");
}

function differing(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return a === b ? [] : [...[...a].filter((id) => !b.has(id)), ...[...b].filter((id) => !a.has(id))];
}

function foldsFromHash(
  written: string | undefined,
  map: ArgumentMap,
  filter = noFilter,
): ReadonlySet<string> | undefined {
  if (written === undefined) return undefined;
  const ids = written.split(",");
  const base = baseNamed(ids[0]);
  const folded = new Set(foldBases[base](map, filter));
  const known = foldBases["@none"](map);
  for (const id of new Set(ids.slice(base === "" ? 0 : 1).map(decoded))) {
    if (id !== undefined && known.has(id) && !folded.delete(id)) folded.add(id);
  }
  return folded;
}

function baseNamed(name: string | undefined): FoldBase {
  return name === "@all" || name === "@none" ? name : "";
}

function cameraInHash(camera: Camera): string {
  const { x, y, zoom } = roundedCamera(camera);
  return [x, y, zoom].join(",");
}

function cameraFromHash(written: string | undefined): Camera | undefined {
  const numbers = written?.split(",") ?? [];
  if (numbers.length !== 3 || !numbers.every((number) => /^-?\d{1,8}(?:\.\d{1,6})?$/u.test(number))) return undefined;
  const [x = 0, y = 0, zoom = 1] = numbers.map(Number);
  if (Math.abs(x) > farthest || Math.abs(y) > farthest || zoom < zooms.least || zoom > zooms.most) return undefined;
  return { x, y, zoom };
}
