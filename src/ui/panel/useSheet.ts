import { createContext, useCallback, useContext, useEffect, useState } from "react";
import { type AtlasState, showsWhatIf } from "../../store/state.ts";
import { stepOfHistory } from "../useAddress.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { type Detent, drawnTo, firstWay, wayTo } from "./sheet.ts";

/** How far the sheet is drawn up, and how to draw it. */
export interface Sheet {
  readonly detent: Detent;
  readonly setDetent: (detent: Detent) => void;
}

/** The sheet that the panels share; without one, what is read is in sight. */
export const SheetContext = createContext<Sheet>({ detent: "content", setDetent: () => {} });

export function useSheet(): Sheet {
  return useContext(SheetContext);
}

/** Keeps how far the sheet is drawn up while a reader goes from claim to claim, from screen to screen, and back. */
export function useSheetWay(): Sheet {
  const screen = useAtlas((state) => state.screen);
  const read = useAtlas(readIn);
  const place = { step: stepOfHistory(), screen, read };
  const [held, hold] = useState(() => firstWay(place));
  const way = wayTo(held, place);
  if (way !== held) hold(way);
  const setDetent = useCallback((detent: Detent) => hold((before) => drawnTo(before, detent)), []);
  useRaising(way.now.madeWay, setDetent);
  return { detent: way.now.detent, setDetent };
}

/** What the panel tells of, its kind first. */
function readIn(state: AtlasState): string | undefined {
  const { selection, voice, aside } = state;
  if (selection !== undefined) return `claim ${selection}`;
  if (voice !== undefined) return `voice ${voice}`;
  return aside === undefined ? (showsWhatIf(state) ? "what-if" : undefined) : `aside ${aside}`;
}

/** Draws up a sheet that made way when a reader asks again for what it tells of, which selects nothing new. */
function useRaising(madeWay: boolean, setDetent: Sheet["setDetent"]): void {
  const { state } = useAtlasItself();
  useEffect(() => {
    if (!madeWay) return;
    const pressed = ({ target }: MouseEvent) => {
      const { selection, voice } = state();
      const item = target instanceof Element ? target.closest("main :is([data-claim], [data-row])") : null;
      const isFold = target instanceof Element && target.closest("[data-fold], [data-part=caret]") !== null;
      const asked = item?.getAttribute("data-claim") ?? item?.getAttribute("data-row");
      if (!isFold && asked !== undefined && asked === (selection ?? voice)) setDetent("content");
    };
    // Before the page hears of it: what is not yet selected then is selected by it.
    document.addEventListener("click", pressed, true);
    return () => document.removeEventListener("click", pressed, true);
  }, [madeWay, setDetent, state]);
}
