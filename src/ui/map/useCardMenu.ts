import { type MouseEvent, type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";

/** Whose menu is asked for, and where in the window it shall open. */
interface Asked {
  readonly claim: string;
  readonly x: number;
  readonly y: number;
}

/** The menu of a card: who asked for it, and how it is asked for by mouse and by finger. */
export interface CardMenuControl {
  readonly asked: Asked | undefined;
  readonly open: (asked: Asked) => void;
  readonly close: () => void;
  /** A right click. */
  readonly contextMenu: (event: MouseEvent) => void;
  /** A finger that stays where it is. */
  readonly press: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly release: () => void;
  /** Whether the click that comes now is only the end of a long press. */
  readonly endsPress: () => boolean;
}

const longPress = { milliseconds: 500, slack: 8 };

/** Opens the menu of a card, or of what else stands for a claim, on a right click, or where a finger rests on it. */
export function useCardMenu(claimAt: (target: EventTarget) => string | undefined = cardAt): CardMenuControl {
  const [asked, setAsked] = useState<Asked>();
  const finger = useRef<{ x: number; y: number; timer: ReturnType<typeof setTimeout> }>(undefined);
  const isLong = useRef(false);
  const close = useCallback(() => setAsked(undefined), []);
  const release = useCallback(() => {
    clearTimeout(finger.current?.timer);
    finger.current = undefined;
  }, []);
  useEffect(() => release, [release]);
  const press = useCallback(
    ({ pointerType, isPrimary, target, clientX: x, clientY: y }: PointerEvent) => {
      release();
      isLong.current = false;
      const claim = claimAt(target);
      if (pointerType === "mouse" || !isPrimary || claim === undefined) return;
      const timer = setTimeout(() => {
        isLong.current = true;
        setAsked({ claim, x, y });
      }, longPress.milliseconds);
      finger.current = { x, y, timer };
    },
    [release, claimAt],
  );
  const move = useCallback(
    ({ clientX, clientY }: PointerEvent) => {
      const { x, y } = finger.current ?? { x: clientX, y: clientY };
      if (Math.hypot(clientX - x, clientY - y) > longPress.slack) release();
    },
    [release],
  );
  const contextMenu = useCallback(
    (event: MouseEvent) => {
      const claim = claimAt(event.target);
      if (claim === undefined) return;
      event.preventDefault();
      // A finger's own long press has opened it already.
      if (!isLong.current) setAsked({ claim, x: event.clientX, y: event.clientY });
    },
    [claimAt],
  );
  const endsPress = useCallback(() => {
    const ends = isLong.current;
    isLong.current = false;
    return ends;
  }, []);
  return useMemo(
    () => ({ asked, open: setAsked, close, contextMenu, press, move, release, endsPress }),
    [asked, close, contextMenu, press, move, release, endsPress],
  );
}

function cardAt(target: EventTarget): string | undefined {
  const element = target instanceof Element ? target.closest("[data-card], [data-fold]") : null;
  return element?.getAttribute("data-card") ?? element?.getAttribute("data-fold") ?? undefined;
}
