import type { Screen } from "../../store/state.ts";

/** How far the sheet is drawn up on a narrow screen. */
export const detents = ["peek", "content", "full"] as const;
export type Detent = (typeof detents)[number];

/** Where a reader is: a step of the history, a screen, and what the sheet tells of, its kind first. */
export interface SheetPlace {
  readonly step: number;
  readonly screen: Screen;
  /** Absent while there is no sheet. */
  readonly read: string | undefined;
}

/** How the sheet stands there. */
export interface Standing extends SheetPlace {
  readonly detent: Detent;
  /** Whether it made way for a screen, so that what is opened next draws it up again. */
  readonly madeWay: boolean;
}

/** How the sheet stands, and how it stood at each step of the history. */
export interface SheetWay {
  readonly now: Standing;
  readonly known: ReadonlyMap<number, Standing>;
}

/** A sheet as it first comes. */
export function firstWay(place: SheetPlace): SheetWay {
  return knowing(new Map(), { ...place, detent: "content", madeWay: false });
}

/** The sheet drawn up or down by the reader. */
export function drawnTo({ now, known }: SheetWay, detent: Detent): SheetWay {
  return knowing(known, { ...now, detent, madeWay: false });
}

/** The sheet where a reader has gone: a step back finds it as it was left; itself where they are still there. */
export function wayTo(way: SheetWay, place: SheetPlace): SheetWay {
  if (isAt(way.now, place)) return way;
  const before = way.known.get(place.step);
  return knowing(way.known, before && isAt(before, place) ? before : { ...standingAfter(way.now, place), ...place });
}

function isAt(a: SheetPlace, b: SheetPlace): boolean {
  return a.step === b.step && a.screen === b.screen && a.read === b.read;
}

function knowing(known: ReadonlyMap<number, Standing>, now: Standing): SheetWay {
  return { now, known: new Map(known).set(now.step, now) };
}

/** Another screen is to be seen, so the sheet makes way; what is opened there is to be read; what is read next is as high as what was. */
function standingAfter(now: Standing, { step, screen, read }: SheetPlace): Pick<Standing, "detent" | "madeWay"> {
  const asFirst = { detent: "content", madeWay: false } as const;
  if (kindOf(read) !== kindOf(now.read)) return asFirst;
  if (read === now.read && screen !== now.screen) return step < now.step ? asFirst : { detent: "peek", madeWay: true };
  if (read !== now.read && (screen !== now.screen || now.madeWay)) return asFirst;
  return { detent: now.detent, madeWay: now.madeWay };
}

function kindOf(read: string | undefined): string | undefined {
  return read?.split(" ")[0];
}
