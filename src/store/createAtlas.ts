import { createStore } from "zustand/vanilla";
import { isKnownRejection, type Rejection } from "../evaluation/rejection.ts";
import type { VerdictSupport } from "../evaluation/verdict.ts";
import type { ArgumentMap, Language } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import { type Filter, isFiltering, isSameFilter, knownFilter, noFilter } from "../view/filter.ts";
import { firstFolds } from "../view/firstFolds.ts";
import { defaultFolds, type Folds, toggle, unfoldAlone, unfoldLevels, unfoldPath } from "../view/folds.ts";
import { isInBranch } from "../view/inBranch.ts";
import { readingTree } from "../view/tree.ts";
import { roundedCamera } from "./roundedCamera.ts";
import {
  type Aside,
  type AtlasActions,
  type AtlasState,
  type BeforeTour,
  type Camera,
  claimInFocus,
  type Screen,
  type Shown,
  type Sight,
  type Theme,
} from "./state.ts";
import { knownRejections, noRejections, withoutRejection, withRejection } from "./supposing.ts";

/** An open map with what the reader asked to see of it: its state now, a way to hear of changes, what can be done. */
export interface Atlas {
  readonly state: () => AtlasState;
  /** Calls back after each change, with the state after and before it; the result ends that. */
  readonly subscribe: (listener: (state: AtlasState, before: AtlasState) => void) => () => void;
  readonly actions: AtlasActions;
}

/** What an atlas begins with. */
export interface Beginning {
  readonly map: ArgumentMap;
  readonly fileName: string;
  readonly language: Language;
  readonly theme: Theme;
  /** Where a map is read first; also where a link says nothing of it. */
  readonly screen?: Screen;
}

/** An atlas of a map at first sight. */
export function createAtlas({ language, theme, screen: first = "map", ...opened }: Beginning): Atlas {
  const store = createStore<AtlasState>(() => ({
    ...firstSight(opened.map),
    ...opened,
    screen: first,
    language,
    theme,
  }));
  const change = (next: (state: AtlasState) => AtlasState) => store.setState((state) => next(state), true);
  const actions: AtlasActions = {
    open: (map, fileName, shown) =>
      change((state) => {
        const opened = { ...firstSight(map), ...looks(state), map, fileName, screen: first };
        return shown ? restoring(opened, { screen: first, ...shown }) : opened;
      }),
    select: (claim, passage = 0) => change((state) => selecting(state, claim, passage)),
    tour: (step) => change((state) => touring(state, step)),
    hear: (voice) => change((state) => hearing(state, voice)),
    toggleFold: (claim) =>
      change((state) => folding(state, toggle(state.map, state.folded, knownClaim(state.map, claim)))),
    fold: (folded) => change((state) => folding(state, folded)),
    isolate: (claim) =>
      change((state) => (claim === undefined ? rejoining(state) : isolating(leavingTour(state), claim))),
    filter: (filter) => change((state) => choosing(state, filter)),
    reject: (rejection) => change((state) => rejecting(state, rejection)),
    takeBack: (rejection) => change((state) => takingBack(state, rejection)),
    endWhatIf: () => change((state) => lookingUpAgain(changed(withoutSelection(state), { rejected: noRejections }))),
    judge: (verdicts) => change((state) => judging(state, verdicts)),
    lookUp: (aside) => change((state) => lookingUp(state, aside)),
    define: (definition) => change((state) => changed(state, { definition })),
    setLanguage: (language) => change((state) => changed(state, { language })),
    setTheme: (theme) => change((state) => changed(state, { theme })),
    show: (screen) => change((state) => changed(state, { screen })),
    setLayout: (layout) => change((state) => (state.layout === layout ? state : withCamera({ ...state, layout }))),
    setCamera: (camera) => change((state) => looking(state, camera && roundedCamera(camera))),
    seek: (query) => change((state) => (state.query === query ? state : withQuery(state, query))),
    attach: (document, text) => change((state) => changed(state, { texts: holding(state.texts, document, text) })),
    detach: (document) => change((state) => changed(state, { texts: holding(state.texts, document) })),
    restore: (shown) => change((state) => restoring(state, { screen: first, ...shown })),
    putBack: (before) => change((state) => puttingBack(state, before)),
  };
  return { state: store.getState, subscribe: store.subscribe, actions };
}

/** What is the reader's own, whichever map is open. */
function looks({ language, theme }: AtlasState): Pick<AtlasState, "language" | "theme"> {
  return { language, theme };
}

/** What is shown of a map before the reader asks for anything, in whichever language and theme. */
function firstSight(
  map: ArgumentMap,
): Pick<AtlasState, "layout" | "folded" | "filter" | "passage" | "texts" | "rejected"> {
  return {
    layout: "tidy",
    folded: defaultFolds(map),
    filter: noFilter,
    passage: 0,
    texts: new Map(),
    rejected: noRejections,
  };
}

/** The state with these parts in it; itself where they are its own already. */
function changed(state: AtlasState, parts: Partial<AtlasState>): AtlasState {
  const now: Readonly<Record<string, unknown>> = { ...state };
  return Object.entries(parts).some(([name, part]) => now[name] !== part) ? { ...state, ...parts } : state;
}

function selecting(state: AtlasState, claim: string | undefined, passage: number): AtlasState {
  if (claim === undefined) return withoutSelection(state);
  const last = passagesOf(state.map, knownClaim(state.map, claim)) - 1;
  return changed(withoutVoice(holdingInSight(state, claim)), {
    selection: claim,
    passage: Math.max(0, Math.min(passage, last)),
    folded: foldedTo(state, claim),
  });
}

/** A branch by itself at first sight: opened as far as one can take it in, and seen whole. */
function isolating(state: AtlasState, claim: string): AtlasState {
  const alone = atBranch(state, claim);
  const folded = isFiltering(state.filter) ? alone.folded : unfoldLevels(state.map, alone.folded, claim);
  const before = state.branch === undefined ? sightOf(state) : (state.parting?.before ?? sightOf(state));
  return withCamera({ ...alone, folded, parting: { before, folded } });
}

function atBranch(state: AtlasState, claim: string): AtlasState {
  const branch = knownClaim(state.map, claim);
  const next = changed(state, { branch, folded: foldedTo(state, branch) });
  const { selection } = next;
  return selection === undefined || isInBranch(next.map, branch, selection) ? next : withoutSelection(next);
}

/** All of the map again: as it was, if the reader has folded and unfolded nothing since. */
function rejoining(state: AtlasState): AtlasState {
  const whole = withoutBranch(state);
  const { parting } = state;
  if (parting?.folded !== state.folded) return whole;
  return withCamera({ ...whole, folded: parting.before.folded }, cameraAgain(state, parting.before));
}

/** All of the map again, where a claim that must be seen lies outside the branch that is looked at. */
function holdingInSight(state: AtlasState, claim: string): AtlasState {
  return state.branch === undefined || isInBranch(state.map, state.branch, claim) ? state : withoutBranch(state);
}

function withoutBranch(state: AtlasState): AtlasState {
  if (state.branch === undefined) return state;
  const { branch: _, parting: __, ...rest } = state;
  return rest;
}

/** The folds under which a claim is shown; while a filter is on, nothing else that it leaves out comes with it. */
function foldedTo({ map, filter, folded }: Pick<AtlasState, "map" | "filter" | "folded">, claim: string): Folds {
  return isFiltering(filter) ? unfoldAlone(map, folded, claim) : unfoldPath(map, folded, claim);
}

/** Neither a claim nor a voice. */
function withoutSelection(state: AtlasState): AtlasState {
  if (state.selection === undefined && state.passage === 0) return withoutVoice(state);
  const { selection: _, ...rest } = withoutVoice(state);
  return { ...rest, passage: 0 };
}

function withoutVoice(state: AtlasState): AtlasState {
  if (state.voice === undefined) return state;
  const { voice: _, ...rest } = state;
  return rest;
}

function hearing(state: AtlasState, voice: string | undefined): AtlasState {
  if (voice === undefined) return withoutVoice(state);
  if (!indexOf(state.map).voices.has(voice)) {
    throw new RangeError(`the map has no voice "${voice}": name one of its voices`);
  }
  return state.voice === voice ? state : { ...withoutSelection(state), voice };
}

function rejecting(state: AtlasState, rejection: Rejection): AtlasState {
  if (!isKnownRejection(state.map, rejection)) {
    throw new RangeError(`the map has no ${rejection.kind} "${rejection.id}": reject what it has`);
  }
  const { aside, ...rest } = state;
  const known = aside === undefined ? state : { ...rest, lookedUp: aside };
  const inSight = rejection.kind === "claim" ? holdingInSight(known, rejection.id) : known;
  const folded = rejection.kind === "claim" ? foldedTo(inSight, rejection.id) : inSight.folded;
  return changed(withoutSelection(inSight), { folded, rejected: withRejection(state.rejected, rejection) });
}

function judging(state: AtlasState, verdicts: VerdictSupport | undefined): AtlasState {
  if (verdicts !== undefined) return changed(state, { verdicts });
  const { verdicts: before, ...rest } = withoutAside(state);
  return before === undefined ? state : rest;
}

function lookingUp(state: AtlasState, aside: Aside | undefined): AtlasState {
  const before = withoutAside(state);
  return aside === undefined ? before : changed(withoutSelection(before), askedOfAll({ ...before, aside }));
}

function withoutAside(state: AtlasState): AtlasState {
  if (state.aside === undefined && state.lookedUp === undefined) return state;
  const { aside: _, lookedUp: __, ...rest } = state;
  return rest;
}

/** What had given way to a what-if that is over. */
function lookingUpAgain(state: AtlasState): AtlasState {
  const { lookedUp, ...rest } = state;
  return lookedUp === undefined || state.rejected.length > 0 ? state : { ...rest, aside: lookedUp };
}

function takingBack(state: AtlasState, rejection: Rejection): AtlasState {
  const rejected = withoutRejection(state.rejected, rejection);
  const last = rejected.length === 0 ? state.rejected.at(-1) : undefined;
  const next = lookingUpAgain(changed(state, { rejected }));
  if (!last || next.selection !== undefined || next.voice !== undefined) return next;
  if (last.kind === "claim") return selecting(next, last.id, 0);
  return last.kind === "voice" ? hearing(next, last.id) : next;
}

/** The selected claim is always shown: where it is folded away, what it is folded into is selected in its place. */
function folding(state: AtlasState, asked: ReadonlySet<string>): AtlasState {
  const folded = sameFolds(state, asked);
  const selection = state.selection && shownAncestor(state.map, folded, state.selection);
  if (selection === state.selection) return changed(state, { folded });
  return changed(state, { folded, passage: 0, ...(selection === undefined ? {} : { selection }) });
}

/** A filter that the reader puts on or takes off; a tour, which shows all of the map, is over with it. */
function choosing(state: AtlasState, asked: Filter): AtlasState {
  return sameFilter(state, asked) === state.filter ? state : filtering(leavingTour(state), asked);
}

/** The claim that the reader is led to stays in sight, even where the filter leaves it out. */
function filtering(state: AtlasState, asked: Filter): AtlasState {
  const filter = sameFilter(state, asked);
  if (filter === state.filter) return state;
  const { map, unfiltered = sightWithoutFilter(state) } = state;
  const before = withoutUnfiltered(state);
  const claim = claimInFocus(state);
  const folded = isFiltering(filter) ? firstFolds(map, filter) : unfiltered.folded;
  const open = claim === undefined ? folded : foldedTo({ map, filter, folded }, claim);
  const next = { ...before, filter, folded: theVery(state.folded, open) };
  return isFiltering(filter) ? { ...withCamera(next), unfiltered } : withCamera(next, cameraAgain(state, unfiltered));
}

/** What is in sight; where a link has put a filter on, the first sight. */
function sightWithoutFilter(state: AtlasState): Sight {
  const { map, layout, filter } = state;
  return isFiltering(filter) ? { layout, folded: defaultFolds(map) } : sightOf(state);
}

function sightOf({ layout, folded, camera }: AtlasState): Sight {
  return camera ? { layout, folded, camera } : { layout, folded };
}

/** Where the reader looked: as long as the cards sit as they did then, for by another layout there may be nothing there. */
function cameraAgain({ layout }: AtlasState, before: Pick<Sight, "layout" | "camera">): Camera | undefined {
  return before.layout === layout ? before.camera : undefined;
}

function withoutUnfiltered({ unfiltered: _, ...state }: AtlasState): AtlasState {
  return state;
}

/** The asked filter as far as the map knows it; the state's own where it asks for the same. */
function sameFilter({ map, filter }: Pick<AtlasState, "map" | "filter">, asked: Filter): Filter {
  const known = knownFilter(map, asked);
  return isSameFilter(known, filter) ? filter : known;
}

/** The claim itself where it is shown under these folds, else the nearest shown claim above it. */
function shownAncestor(map: ArgumentMap, folded: ReadonlySet<string>, claim: string): string {
  const { branches } = readingTree(map);
  let shown = claim;
  for (let at = branches.get(claim); at?.parent !== undefined; at = branches.get(at.parent)) {
    if (folded.has(at.leader)) shown = at.parent;
  }
  return shown;
}

function withCamera({ camera: _, ...state }: AtlasState, camera?: Camera): AtlasState {
  return camera ? { ...state, camera } : state;
}

function withQuery({ query: _, ...state }: AtlasState, query?: string): AtlasState {
  return query === undefined ? state : { ...state, query };
}

function looking(state: AtlasState, camera: Camera | undefined): AtlasState {
  return isSameCamera(state.camera, camera) ? state : withCamera(state, camera);
}

function isSameCamera(a: Camera | undefined, b: Camera | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.zoom === b.zoom);
}

function holding(texts: ReadonlyMap<string, string>, document: string, text?: string): ReadonlyMap<string, string> {
  if (texts.get(document) === text) return texts;
  const held = new Map(texts);
  if (text === undefined) held.delete(document);
  else held.set(document, text);
  return held;
}

function puttingBack(state: AtlasState, before: AtlasState): AtlasState {
  const next = withQuery({ ...before, ...looks(state), texts: state.texts }, state.query);
  return before.map !== state.map || isSameState(next, state) ? state : next;
}

/** What is not asked for is as at first sight; language and theme, which are the reader's own, stay as they are. */
function restoring(state: AtlasState, shown: Partial<Shown>): AtlasState {
  const { map } = state;
  // Out of a tour it leads back to what was put aside for that.
  const from = shown.step === undefined ? afterTour(state) : state;
  const filter = sameFilter(from, shown.filter ?? noFilter);
  const rejected = knownRejections(map, state.rejected, shown.rejected);
  const restored: AtlasState = withCamera(
    {
      map,
      fileName: state.fileName,
      texts: state.texts,
      language: shown.language ?? state.language,
      theme: shown.theme ?? state.theme,
      screen: shown.screen ?? state.screen,
      layout: shown.layout ?? "tidy",
      filter,
      ...stillToLeadBack(from, filter, shown.branch),
      folded: sameFolds(from, shown.folded ?? foldsToRejected(map, filter, rejected)),
      passage: 0,
      rejected,
      ...askedOfAll(shown),
      ...stillToLookUp(state, { ...shown, rejected }),
    },
    isSameCamera(from.camera, shown.camera) ? from.camera : shown.camera,
  );
  const selected = shown.selection !== undefined && indexOf(map).claims.has(shown.selection);
  const isAlone = shown.branch !== undefined && indexOf(map).claims.has(shown.branch);
  const toured = touring(
    isAlone ? atBranch(restored, shown.branch) : withoutBranch(restored),
    shown.step,
    untouredOf(state),
  );
  const found = selected ? selecting(toured, shown.selection, shown.passage ?? 0) : heard(toured, shown.voice);
  const next = withQuery(found, shown.query);
  return isSameState(next, state) ? state : next;
}

/** The first folds, but for those over a claim that is supposed to be false: a link that says so by hand says nothing of folds. */
function foldsToRejected(map: ArgumentMap, filter: Filter, rejected: readonly Rejection[]): Folds {
  return rejected.reduce<Folds>(
    (folded, { kind, id }) => (kind === "claim" ? foldedTo({ map, filter, folded }, id) : folded),
    firstFolds(map, filter),
  );
}

/** Whence a filter, or a branch by itself, came that is still asked for. */
function stillToLeadBack(
  state: AtlasState,
  filter: Filter,
  branch: string | undefined,
): Pick<AtlasState, "unfiltered" | "parting"> {
  const { unfiltered, parting } = state;
  return {
    ...(unfiltered && isFiltering(filter) && isFiltering(state.filter) ? { unfiltered } : {}),
    ...(parting && branch === state.branch ? { parting } : {}),
  };
}

/** What gave way to a what-if that goes on. */
function stillToLookUp(
  { lookedUp }: AtlasState,
  { rejected = [], aside }: Partial<Shown>,
): Pick<AtlasState, "lookedUp"> {
  return lookedUp === undefined || aside !== undefined || rejected.length === 0 ? {} : { lookedUp };
}

/** What is asked of the map as a whole: what is looked up speaks of verdicts, so they are shown with it. */
function askedOfAll({ verdicts, aside, definition }: Partial<Shown>): Pick<Shown, "verdicts" | "aside" | "definition"> {
  const by = definition === undefined ? {} : { definition };
  if (aside !== undefined) return { aside, verdicts: verdicts ?? "needs-one", ...by };
  return verdicts === undefined ? by : { verdicts, ...by };
}

/** A step of the tour, which speaks of all of the map: neither a branch nor a filter hides what it leads to. */
function touring(state: AtlasState, step: number | undefined, before = untouredOf(state)): AtlasState {
  const claim = step === undefined ? undefined : state.map.tour[step - 1]?.claim;
  if (step === undefined || claim === undefined) return afterTour(state);
  const all = filtering(withoutBranch(withoutSelection(state)), noFilter);
  return changed(all, { step, folded: foldedTo(all, claim), untoured: before });
}

/** All as it was before the tour, which the reader leaves for something else to be seen; what they read by now they go on reading. */
function leavingTour(state: AtlasState): AtlasState {
  const { step, selection, passage, voice } = state;
  if (step === undefined) return state;
  return selection === undefined ? heard(afterTour(state), voice) : selecting(afterTour(state), selection, passage);
}

/**
 * All as it was before the tour, but for what does not belong to it: screen, layout, what is supposed and what is asked of the
 * whole. By another layout all of it is fitted.
 */
function afterTour(state: AtlasState): AtlasState {
  if (state.step === undefined) return state;
  const { step: _, untoured, ...rest } = state;
  if (!untoured) return rest;
  const whole = withoutUnfiltered(withoutBranch(withoutSelection(rest)));
  return withCamera({ ...whole, ...untoured, layout: state.layout }, cameraAgain(state, untoured));
}

function untouredOf(state: AtlasState): BeforeTour {
  if (state.untoured) return state.untoured;
  const { filter, unfiltered, branch, parting, selection, passage, voice } = state;
  return {
    ...sightOf(state),
    filter,
    passage,
    ...(unfiltered && { unfiltered }),
    ...(branch !== undefined && { branch }),
    ...(parting && { parting }),
    ...(selection !== undefined && { selection }),
    ...(voice !== undefined && { voice }),
  };
}

function heard(state: AtlasState, voice: string | undefined): AtlasState {
  return voice !== undefined && indexOf(state.map).voices.has(voice) ? hearing(state, voice) : state;
}

function isSameState(a: AtlasState, b: AtlasState): boolean {
  return (
    a.language === b.language &&
    a.theme === b.theme &&
    a.screen === b.screen &&
    a.layout === b.layout &&
    a.folded === b.folded &&
    a.branch === b.branch &&
    a.filter === b.filter &&
    a.selection === b.selection &&
    a.voice === b.voice &&
    a.step === b.step &&
    a.passage === b.passage &&
    a.rejected === b.rejected &&
    a.verdicts === b.verdicts &&
    a.aside === b.aside &&
    a.definition?.semantics === b.definition?.semantics &&
    a.definition?.support === b.definition?.support &&
    a.camera === b.camera &&
    a.query === b.query
  );
}

/** The asked folds without those that hide nothing; the state's own set where it holds the same. */
function sameFolds({ map, folded }: AtlasState, asked: ReadonlySet<string>): ReadonlySet<string> {
  const hiding = asked === folded || asked === defaultFolds(map) ? asked : hidingOf(map, asked);
  return theVery(folded, hiding.size === asked.size ? asked : hiding);
}

/** A set that is known already where another holds the same, so that what was shown by it is known again. */
function theVery(known: ReadonlySet<string>, asked: ReadonlySet<string>): ReadonlySet<string> {
  const isSame = asked.size === known.size && (asked === known || [...asked].every((id) => known.has(id)));
  return isSame ? known : asked;
}

function hidingOf(map: ArgumentMap, folded: ReadonlySet<string>): ReadonlySet<string> {
  const { branches } = readingTree(map);
  return new Set([...folded].filter((id) => branches.get(id)?.parent !== undefined && branches.get(id)?.leader === id));
}

function passagesOf(map: ArgumentMap, claim: string): number {
  return indexOf(map).claims.get(claim)?.passages.length ?? 0;
}

function knownClaim(map: ArgumentMap, claim: string): string {
  if (!indexOf(map).claims.has(claim)) throw new RangeError(`the map has no claim "${claim}": name one of its claims`);
  return claim;
}
