import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { atClaim, type Stop } from "./stop.ts";

/** What the pointer rests on: at first with its kin, after a while with its words. */
export interface Hover {
  readonly hovered: Stop | undefined;
  /** Whether it rests there long enough to be told about. */
  readonly isLong: boolean;
}

/** The pointer's way over the picture, and what it may be asked. */
export interface HoverControl {
  readonly hover: Hover;
  readonly over: (event: PointerEvent) => void;
  /** Takes the words away; what then moves under the pointer at rest is not what it points at. */
  readonly press: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly leave: () => void;
  /** Lets the words stay while the pointer is on them. */
  readonly keep: () => void;
  /** Takes the words away at once; the kin stays. */
  readonly hush: () => void;
}

const delays = { kin: 80, words: 400, leave: 120 };

/** Follows the pointer over the picture; touches and pens that touch do not hover. */
export function useHover(): HoverControl {
  const [hover, setHover] = useState<Hover>({ hovered: undefined, isLong: false });
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const target = useRef<string>("");
  const pressed = useRef<{ x: number; y: number }>(undefined);
  const wait = useCallback((steps: readonly (readonly [number, Hover])[]) => {
    for (const timer of timers.current) clearTimeout(timer);
    timers.current = steps.map(([delay, next]) =>
      setTimeout(() => setHover((now) => (isSame(now, next) ? now : next)), delay),
    );
  }, []);
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  const rest = useCallback(
    ({ clientX: x, clientY: y }: Pick<MouseEvent, "clientX" | "clientY">) => {
      pressed.current = { x, y };
      wait([]);
      setHover((now) => (now.isLong ? { ...now, isLong: false } : now));
    },
    [wait],
  );
  // Who drops a file points at none of what then comes to lie under the pointer.
  useEffect(() => {
    addEventListener("dragover", rest);
    addEventListener("drop", rest);
    return () => {
      removeEventListener("dragover", rest);
      removeEventListener("drop", rest);
    };
  }, [rest]);
  const leave = useCallback(() => {
    target.current = "";
    wait([[delays.leave, { hovered: undefined, isLong: false }]]);
  }, [wait]);
  const over = useCallback(
    (event: PointerEvent) => {
      if (event.pointerType === "touch" || event.buttons !== 0) return;
      const hovered = hoveredAt(event.target);
      // What a chip hides is said by itself.
      const hasWords = !(event.target instanceof Element && event.target.closest("[data-fold]"));
      const key = hovered ? `${hovered.kind} ${hovered.id} ${hasWords}` : "";
      if (key === target.current) return;
      target.current = key;
      if (!hovered || isAt(event, pressed.current)) return leave();
      wait([
        [delays.kin, { hovered, isLong: false }],
        ...(hasWords ? [[delays.words, { hovered, isLong: true }] as const] : []),
      ]);
    },
    [leave, wait],
  );
  const keep = useCallback(() => wait([]), [wait]);
  const hush = useCallback(() => {
    wait([]);
    setHover((now) => (now.isLong ? { ...now, isLong: false } : now));
  }, [wait]);
  const move = useCallback(
    (event: PointerEvent) => {
      if (!pressed.current || isAt(event, pressed.current)) return;
      pressed.current = undefined;
      over(event);
    },
    [over],
  );
  return useMemo(
    () => ({ hover, over, press: rest, move, leave, keep, hush }),
    [hover, over, rest, move, leave, keep, hush],
  );
}

function isAt({ clientX, clientY }: PointerEvent, place: { x: number; y: number } | undefined): boolean {
  return place !== undefined && clientX === place.x && clientY === place.y;
}

function isSame(a: Hover, b: Hover): boolean {
  return a.isLong === b.isLong && a.hovered?.kind === b.hovered?.kind && a.hovered?.id === b.hovered?.id;
}

function hoveredAt(target: EventTarget): Stop | undefined {
  if (!(target instanceof Element)) return undefined;
  const voice = target.closest("[data-answer]")?.getAttribute("data-answer");
  if (voice) return { kind: "voice", id: voice };
  const element = target.closest("[data-card], [data-fold]");
  const claim = element?.getAttribute("data-card") ?? element?.getAttribute("data-fold");
  return claim ? atClaim(claim) : undefined;
}
