import { useMemo, useState } from "react";
import type { Paragraph } from "../../passages/voiceText.ts";
import type { Stretch } from "./place.ts";
import { beyond, reachAfter, shownAround } from "./shownText.ts";

/** What is shown of a voice around a place in it, and how to show more of it; of a voice that is not long, all is shown. */
export function useShownText(paragraphs: readonly Paragraph[], around: Stretch) {
  const [asked, ask] = useState({ start: around.start, before: 0, after: 0 });
  // At another place one begins anew.
  const { before, after } = asked.start === around.start ? asked : { before: 0, after: 0 };
  const shown = useMemo(
    () =>
      shownAround(
        paragraphs,
        { start: around.start, end: around.end },
        { before: reachAfter(before), after: reachAfter(after) },
      ),
    [paragraphs, around.start, around.end, before, after],
  );
  return {
    shown,
    isBeyond: beyond(paragraphs, shown),
    show: {
      earlier: () => ask({ start: around.start, before: before + 1, after }),
      later: () => ask({ start: around.start, before, after: after + 1 }),
    },
  };
}
