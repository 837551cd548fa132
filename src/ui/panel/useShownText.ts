import { useMemo, useState } from "react";
import type { Paragraph } from "../../passages/voiceText.ts";
import type { Stretch } from "./place.ts";
import { beyond, reach, shownText } from "./shownText.ts";

/** What is shown of a voice around a place in it, and how to show more of it; of a voice that is not long, all is shown. */
export function useShownText(paragraphs: readonly Paragraph[], around: Stretch) {
  const [asked, ask] = useState({ start: around.start, before: 1, after: 1 });
  // At another place one begins anew.
  const { before, after } = asked.start === around.start ? asked : { before: 1, after: 1 };
  const shown = useMemo(() => {
    const from = around.start - before * reach;
    return shownText(paragraphs, { start: from, end: Math.min(around.end, around.start + reach) + after * reach });
  }, [paragraphs, around.start, around.end, before, after]);
  return {
    shown,
    isBeyond: beyond(paragraphs, shown),
    showEarlier: () => ask({ start: around.start, before: before + 1, after }),
    showLater: () => ask({ start: around.start, before, after: after + 1 }),
  };
}
