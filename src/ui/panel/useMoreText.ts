import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Paragraph } from "../../passages/voiceText.ts";

/** On which side of the shown part a text goes on. */
export type Side = "earlier" | "later";

/** What was pressed for more, and how things stood then. */
interface Pressed {
  readonly side: Side;
  readonly button: HTMLElement;
  readonly hadFocus: boolean;
  /** Where what was shown ended. */
  readonly end: number;
  /** The height from what was in sight to the end of the text. */
  readonly below: number;
}

/**
 * Shows more of a text in a scrolling element, and leaves what is read where it is. The button keeps the focus; where it is
 * gone, since there is no more, the focus goes on to the first paragraph that has come.
 */
export function useMoreText(
  frame: RefObject<HTMLElement | null>,
  shown: readonly Paragraph[],
  show: Readonly<Record<Side, () => void>>,
): (side: Side, button: HTMLElement) => void {
  const pressed = useRef<Pressed>(undefined);
  useLayoutEffect(() => {
    const [element, last] = [frame.current, pressed.current];
    pressed.current = undefined;
    if (!element || !last) return;
    if (last.side === "earlier") element.scrollTop = element.scrollHeight - last.below;
    if (last.hadFocus && !last.button.isConnected) focusOn(element, firstNew(shown, last));
  }, [frame, shown]);
  return (side, button) => {
    const element = frame.current;
    const below = element ? element.scrollHeight - element.scrollTop : 0;
    const hadFocus = button.matches(":focus");
    pressed.current = { side, button, hadFocus, end: shown.at(-1)?.end ?? 0, below };
    show[side]();
  };
}

function firstNew(shown: readonly Paragraph[], { side, end }: Pressed): Paragraph | undefined {
  return side === "earlier" ? shown[0] : shown.find((paragraph) => paragraph.end > end);
}

function focusOn(text: HTMLElement, paragraph: Paragraph | undefined): void {
  const element = text.querySelector<HTMLElement>(`p[data-start="${paragraph?.start}"]`);
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
