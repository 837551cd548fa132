import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AtlasState } from "../../store/state.ts";
import { shownCount } from "../../view/bareView.ts";
import { keptByMap } from "../keptByMap.ts";
import { createProgress, type Progress } from "../progress.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { isLeft, isSameAsked, useBefore } from "../useBefore.ts";
import { type AskedView, useAskedView, useFollowing } from "../useView.ts";
import { createOutlined, type Order, type Outlined, outlineBySlices } from "./outlineBySlices.ts";

/** The open map as an outline; while it is put into rows by and by, as it was before. */
export interface Outlining {
  /** At first, nothing. */
  readonly outlined: Outlined | undefined;
  readonly setOpened: (change: (opened: Order["opened"]) => Order["opened"]) => void;
  readonly underWay?: UnderWay;
}

/** What is being put into rows by and by. */
export interface UnderWay {
  readonly asked: AskedView;
  readonly progress: Progress;
  /** The state in which the reader asked for what they saw last, where they asked for something else since. */
  readonly before?: AtlasState | undefined;
  /** Opens and closes links as they are in the rows that are shown, where that is to go back. */
  readonly reopen?: (() => void) | undefined;
}

/** Rows, and of what they were made. */
interface Made extends Order {
  readonly outlined: Outlined;
}

/** More claims than these are put into rows by and by. */
const mostAtOnce = 400;

const none: Order["opened"] = new Set();

/** What was shown last of a map: who comes back to it from another screen need not wait. */
const lastMade = keptByMap<Made>();

/** The open map in rows, and what of that is still under way. */
export function useOutlined(): Outlining {
  const atlas = useAtlasItself();
  const last = useRef(lastMade.of(atlas));
  const [opened, setOpened] = useState(last.current?.opened ?? none);
  const order = useOrder(opened, last.current);
  const quick = useMemo(() => (isLittle(order) ? { ...order, outlined: createOutlined(order) } : undefined), [order]);
  const { slow, progress } = useSlowly(quick || isOf(last.current, order) ? undefined : order);
  const now = quick ?? slow ?? last.current;
  useEffect(() => {
    last.current = now;
    if (now) lastMade.keep(atlas, now.asked.map, now);
  }, [atlas, now]);
  const shown = now?.asked.map === order.asked.map ? now : undefined;
  const asked = useBefore(useCallback(() => last.current?.asked, []));
  const before = asked && isLeft(asked, shown?.asked, order.asked) ? asked : undefined;
  const isOnlyOpened = shown?.asked === order.asked && shown.follow === order.follow;
  const reopen = shown && (before || isOnlyOpened) ? () => setOpened(shown.opened) : undefined;
  const underWay = progress && { asked: order.asked, progress, before, reopen };
  return { outlined: shown?.outlined, setOpened, ...(underWay ? { underWay } : {}) };
}

/** What is asked for now; where that is what is shown, the very order of it. */
function useOrder(opened: Order["opened"], known: Made | undefined): Order {
  const wanted = useAskedView();
  const follow = useFollowing();
  const asked = known && isSameAsked(known.asked, wanted) ? known.asked : wanted;
  return useMemo(() => ({ asked, follow, opened }), [asked, follow, opened]);
}

function isLittle({ asked: { map, request } }: Order): boolean {
  return shownCount(map, request, mostAtOnce) <= mostAtOnce;
}

function isOf(made: Order | undefined, { asked, follow, opened }: Order): boolean {
  return made?.asked === asked && made.follow === follow && made.opened === opened;
}

/** What was put into rows by and by as it is ordered now, and how far that has come as long as it goes on. */
function useSlowly(order: Order | undefined) {
  const [progress] = useState(createProgress);
  const [slow, setSlow] = useState<Made>();
  const isThere = order !== undefined && isOf(slow, order);
  const due = isThere ? undefined : order;
  useEffect(() => {
    if (!due) return;
    const leaving = new AbortController();
    outlineBySlices(due, leaving.signal, progress.tell).then((outlined) => {
      // What is drawn of it is put together by and by too.
      if (outlined && !leaving.signal.aborted) startTransition(() => setSlow({ ...due, outlined }));
    });
    return () => leaving.abort();
  }, [due, progress]);
  return { slow: isThere ? slow : undefined, progress: due && progress };
}
