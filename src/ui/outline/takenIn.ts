import { stanceFigure } from "../../messages/headline.ts";
import { voicesOfCamp } from "../../view/shownVoices.ts";
import type { View } from "../../view/view.ts";

/** How many voices take a position, in figures; absent where none does. */
export function takenIn({ voices }: View, camp: number): string | undefined {
  const full = voicesOfCamp(voices, camp).length;
  const halves = voices.filter((voice) => voice.partCamp === camp).length;
  return full + halves === 0 ? undefined : stanceFigure(full, halves);
}
