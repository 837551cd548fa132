import { useEffect } from "react";
import type { ArgumentMap } from "../model/map.ts";
import { fromHash, type Home, isAstray, mapInHash, toAddress } from "../store/address.ts";
import type { Atlas } from "../store/createAtlas.ts";
import type { AtlasState } from "../store/state.ts";
import { isFiltering } from "../view/filter.ts";
import { asksForMap } from "./open/asksForMap.ts";
import type { Asked, OwnMap, Shelf } from "./open/shelf.ts";

/** How long the camera rests before its place is written down, in milliseconds: browsers count the writings. */
const rest = 250;

/** What is a step of its own when it changes. */
const steps = ["map", "selection", "voice", "rejected", "screen", "branch", "filter", "step"] as const;

/** What is kept with each step of the history. */
interface Step {
  /** How many steps lie behind the reader in this visit. */
  readonly atlasStep: number;
  /** Which map of the reader's own is open; absent while it is the page's. */
  readonly ownMap?: string | undefined;
}

/**
 * Keeps the address bar true: a new selection, another voice, supposition, screen, branch, filter, step of the tour or map is a
 * step that "back" takes back, anything else changes the step one is at, as further ticks of a filter do; and a step back, or an
 * address typed in, changes what is shown. `arrive` hears of an address that was typed in or that asks for a map that is nowhere.
 */
export function useAddress(atlas: Atlas, home: Home, shelf: Shelf, arrive: (hash: string) => void): void {
  useEffect(() => {
    const write = addressWriter(atlas, home, shelf);
    const unsubscribe = atlas.subscribe(write.changed);
    // A claim that is nowhere is not left in an address that will be copied.
    const mend = (hash: string, map: ArgumentMap) => {
      if (mapInHash(hash) === undefined && isAstray(hash, map)) write.soon();
    };
    if (!asksForMap) mend(location.hash, atlas.state().map);
    const show = ({ map, fileName }: OwnMap, hash: string, isTyped: boolean) => {
      const { language, theme, ...rest } = fromHash(hash, map);
      // A step back leaves the reader's language and theme alone; an address typed in sets them.
      const looks = isTyped ? { ...(language && { language }), ...(theme && { theme }) } : {};
      const shown = { ...rest, ...looks };
      write.quietly(() => {
        if (map === atlas.state().map) atlas.actions.restore(shown);
        else atlas.actions.open(map, fileName, shown);
      });
      mend(hash, map);
    };
    let turns = 0;
    const travelled = async ({ state }: PopStateEvent) => {
      turns += 1;
      const turn = turns;
      const { hash } = location;
      const asked = askedMap(hash, state);
      const found = mapAtHand(asked, atlas, shelf) ?? (asked && (await shelf.bring(asked)));
      if (turn !== turns) return;
      if (found) show(found, hash, !isStep(state));
      if (!found || !isStep(state)) arrive(hash);
    };
    addEventListener("popstate", travelled);
    addEventListener("pagehide", write.now);
    return () => {
      unsubscribe();
      removeEventListener("popstate", travelled);
      removeEventListener("pagehide", write.now);
      write.now();
    };
  }, [atlas, home, shelf, arrive]);
}

/** Which map of the reader's an address and its step of the history ask for; undefined where that is the page's own. */
export function askedMap(hash: string, step: unknown): Asked | undefined {
  const key = ownMapOf(step);
  const id = mapInHash(hash);
  return key === undefined && id === undefined ? undefined : { key, id };
}

/** Which map of the reader's own a step of the history is at, by its key on this device. */
export function ownMapOf(step: unknown): string | undefined {
  return isStep(step) ? step.ownMap : undefined;
}

/** The asked map where it can be shown at once. */
function mapAtHand(asked: Asked | undefined, { state }: Atlas, shelf: Shelf): OwnMap | undefined {
  if (!asked) return shelf.sample;
  const open = state();
  const key = shelf.keyOf(open);
  const isOpen = asked.key === undefined ? key !== undefined && open.map.id === asked.id : key === asked.key;
  if (isOpen) return open;
  return asked.key === undefined ? undefined : shelf.atHand(asked.key);
}

/** Whether "back" leads to an earlier selection of this visit. */
export function canStepBack(): boolean {
  return stepOfHistory() > 0;
}

/** How many steps of this visit lie behind the present one. */
export function stepOfHistory(): number {
  return isStep(history.state) ? history.state.atlasStep : 0;
}

function isStep(state: unknown): state is Step {
  return typeof state === "object" && state !== null && "atlasStep" in state && typeof state.atlasStep === "number";
}

function isWritten({ atlasStep, ownMap }: Step, hash: string): boolean {
  const { state } = history;
  return (
    isStep(state) && state.atlasStep === atlasStep && state.ownMap === ownMap && location.hash === (hash && `#${hash}`)
  );
}

function addressWriter(atlas: Atlas, home: Home, shelf: Shelf) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isQuiet = false;
  /** The step of the history that came of ticking in a filter, as long as nothing else has come since. */
  let ticked: number | undefined;
  const write = (how: "pushState" | "replaceState", atlasStep: number, state: AtlasState) =>
    writeStep(how, { atlasStep, ownMap: shelf.keyOf(state) }, toAddress(state, home));
  const replace = (state: AtlasState) => write("replaceState", stepOfHistory(), state);
  const now = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    replace(atlas.state());
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(now, rest);
  };
  const changed = (state: AtlasState, before: AtlasState) => {
    const isStep = steps.some((name) => state[name] !== before[name]);
    const isTick = state.filter !== before.filter && isFiltering(state.filter) && isOnlyFiltered(state, before);
    const isFurther = isTick && isFiltering(before.filter) && ticked === stepOfHistory();
    if (isQuiet || !isStep || isFurther) return soon();
    clearTimeout(timer);
    timer = undefined;
    replace(before);
    write("pushState", stepOfHistory() + 1, state);
    ticked = isTick ? stepOfHistory() : undefined;
  };
  const quietly = (change: () => void) => {
    isQuiet = true;
    ticked = undefined;
    change();
    isQuiet = false;
  };
  return { changed, now, soon, quietly };
}

function isOnlyFiltered(state: AtlasState, before: AtlasState): boolean {
  return steps.every((name) => name === "filter" || state[name] === before[name]);
}

function writeStep(how: "pushState" | "replaceState", step: Step, hash: string): void {
  const address = hash === "" ? location.pathname + location.search : `#${hash}`;
  // Browsers take their time to write, and what stands there already need not be written.
  if (how === "replaceState" && isWritten(step, hash)) return;
  try {
    history[how](step, "", address);
  } catch {
    // A browser that has had enough of new addresses goes on without them.
  }
}
