import { useEffect } from "react";
import { fromHash, type Home, toAddress } from "../store/address.ts";
import type { Atlas } from "../store/createAtlas.ts";
import type { AtlasState } from "../store/state.ts";

/** How long the camera rests before its place is written down, in milliseconds: browsers count the writings. */
const rest = 250;

/** What is a step of its own when it changes. */
const steps = ["selection", "voice", "rejected", "screen"] as const;

/** How many selections, voices, suppositions and screens lie behind the reader in this visit; kept with each step of the history. */
interface Step {
  readonly atlasStep: number;
}

/**
 * Keeps the address bar true: a new selection, another voice, supposition or screen is a step that "back" takes back, anything
 * else changes the step one is at; and a step back, or an address typed in, changes what is shown.
 */
export function useAddress(atlas: Atlas, home: Home): void {
  useEffect(() => {
    const write = addressWriter(atlas, home);
    const unsubscribe = atlas.subscribe(write.changed);
    const travelled = ({ state }: PopStateEvent) => {
      const { map } = atlas.state();
      const { language, theme, ...shown } = fromHash(location.hash, map);
      // A step back leaves the reader's language and theme alone; an address typed in sets them.
      const looks = isStep(state) ? {} : { ...(language && { language }), ...(theme && { theme }) };
      write.quietly(() => atlas.actions.restore({ ...shown, ...looks }));
    };
    addEventListener("popstate", travelled);
    addEventListener("pagehide", write.now);
    return () => {
      unsubscribe();
      removeEventListener("popstate", travelled);
      removeEventListener("pagehide", write.now);
      write.now();
    };
  }, [atlas, home]);
}

/** Whether "back" leads to an earlier selection of this visit. */
export function canStepBack(): boolean {
  return isStep(history.state) && history.state.atlasStep > 0;
}

function isStep(state: unknown): state is Step {
  return typeof state === "object" && state !== null && "atlasStep" in state && typeof state.atlasStep === "number";
}

function addressWriter(atlas: Atlas, home: Home) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isQuiet = false;
  const step = () => (isStep(history.state) ? history.state.atlasStep : 0);
  const replace = (state: AtlasState) => writeStep("replaceState", step(), toAddress(state, home));
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
    if (isQuiet || !isStep || state.map !== before.map) return soon();
    clearTimeout(timer);
    timer = undefined;
    replace(before);
    writeStep("pushState", step() + 1, toAddress(state, home));
  };
  const quietly = (change: () => void) => {
    isQuiet = true;
    change();
    isQuiet = false;
  };
  return { changed, now, quietly };
}

function writeStep(how: "pushState" | "replaceState", atlasStep: number, hash: string): void {
  const address = hash === "" ? location.pathname + location.search : `#${hash}`;
  try {
    history[how]({ atlasStep } satisfies Step, "", address);
  } catch {
    // A browser that has had enough of new addresses goes on without them.
  }
}
