import { useCallback, useEffect } from "react";
import type { Language } from "../model/map.ts";
import { type Home, toAddress } from "../store/address.ts";
import type { Atlas } from "../store/createAtlas.ts";
import type { AtlasState } from "../store/state.ts";
import { knownRejections } from "../store/supposing.ts";
import { stepOfHistory } from "./useAddress.ts";
import { useAtlasItself } from "./useAtlas.ts";
import { useHome } from "./useHome.ts";

/** Where the reader of an atlas came from. */
interface Trail {
  /** At which step of the history each state was. */
  readonly steps: WeakMap<AtlasState, number>;
  /** The state as it was when the reader left another screen for the present one. */
  left?: AtlasState | undefined;
  /** Whether the history is being gone through. */
  isTravelling: boolean;
}

const trails = new WeakMap<Atlas, Trail>();

/** Remembers where the reader comes from, as long as the part that asks is there. */
export function useTrail(): void {
  const atlas = useAtlasItself();
  useEffect(() => {
    const trail: Trail = { steps: new WeakMap(), isTravelling: false };
    trails.set(atlas, trail);
    const note = (state: AtlasState) => trail.steps.set(state, stepOfHistory());
    note(atlas.state());
    return atlas.subscribe((state, past) => {
      if (state.map !== past.map) trail.left = undefined;
      else if (state.screen !== past.screen) trail.left = past;
      // Whoever writes the history may hear of the change after this.
      queueMicrotask(() => note(state));
    });
  }, [atlas]);
}

/** What is under way on a screen, as far as there is a way back from it. */
interface Stoppable {
  readonly language: Language;
  /** The state in which the reader asked for what the screen shows, where they asked for something else there since. */
  readonly before?: AtlasState | undefined;
  /** Whether nothing has come since the reader came to the screen. */
  readonly isFirst: boolean;
}

/**
 * Leads back to what the reader saw before, be it on another screen, where there is such; in the history too, so that no step
 * of it asks for what was stopped. The language stays as it is: what was there in another is not there in this one.
 */
export function useWayBack({ before, isFirst, language }: Stoppable): (() => void) | undefined {
  const atlas = useAtlasItself();
  const home = useHome();
  const left = isFirst ? leftFor(atlas) : undefined;
  const to = before ?? (left?.language === language ? left : undefined);
  const goBack = useCallback(() => to && goBackTo(to, atlas, home), [to, atlas, home]);
  return to && goBack;
}

/** The state as it was when the reader left another screen of the open map for this one. */
function leftFor(atlas: Atlas): AtlasState | undefined {
  const left = trails.get(atlas)?.left;
  const { screen, map } = atlas.state();
  return left?.map === map && left.screen !== screen ? left : undefined;
}

function goBackTo(before: AtlasState, atlas: Atlas, home: Home | undefined): void {
  const trail = trails.get(atlas);
  const to = trail?.steps.get(before) ?? stepOfHistory();
  // An address that was typed in is no step of the visit: there is nothing to go back over then.
  if (!trail || !home || to >= stepOfHistory()) {
    putBack(before, atlas);
    return;
  }
  if (trail.isTravelling) return;
  trail.isTravelling = true;
  const { language, theme } = atlas.state();
  travel(to, toAddress({ ...before, language, theme }, home)).finally(() => {
    trail.isTravelling = false;
    putBack(before, atlas);
  });
}

/** What the history has put back already stays the very same, so that it is no further step. */
function putBack(before: AtlasState, { state, actions }: Atlas): void {
  const { map, rejected } = state();
  actions.putBack({ ...before, rejected: knownRejections(map, rejected, before.rejected) });
}

/** So long one waits for a step of the history, in milliseconds. */
const patience = 1000;

/** Goes back to a step of the history; those that are gone back over ask for what that address does, so that "forward" leads nowhere else. */
async function travel(to: number, address: string): Promise<void> {
  for (let from = stepOfHistory(); from > to + 1; from--) {
    rewrite(address);
    await moved(-1, true);
  }
  rewrite(address);
  await moved(-1, false);
}

function rewrite(hash: string): void {
  try {
    history.replaceState(history.state, "", hash === "" ? location.pathname + location.search : `#${hash}`);
  } catch {
    // A browser takes only so many writings at a time; then "forward" may ask again for what was stopped.
  }
}

/** When the history has moved by some steps; `isPassing`: the page is not to show what is there. */
function moved(by: number, isPassing: boolean): Promise<void> {
  return new Promise((resolve) => {
    const arrived = (event?: Event) => {
      if (isPassing) event?.stopImmediatePropagation();
      clearTimeout(timer);
      removeEventListener("popstate", arrived, isPassing);
      resolve();
    };
    const timer = setTimeout(arrived, patience);
    addEventListener("popstate", arrived, isPassing);
    history.go(by);
  });
}
