import { type MouseEvent, type RefObject, useCallback, useRef } from "react";
import { useActions } from "../useAtlas.ts";
import { type Hit, hitAt } from "./hit.ts";
import type { Lens } from "./lens.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { Fold } from "./useFolding.ts";
import type { Isolate } from "./useIsolation.ts";
import { useNewTab } from "./useNewTab.ts";
import type { Surface } from "./useSight.ts";

/**
 * What a click on the picture does: on a card it selects (twice, it shows the branch alone; with Ctrl or ⌘, it opens a tab), on
 * a chip it folds or unfolds, on a voice it lets it speak.
 */
export function usePointer(parts: {
  readonly surface: Surface;
  readonly arrangement: Arrangement;
  readonly lens: RefObject<Lens | null>;
  readonly fold: Fold;
  readonly isolate: Isolate;
  /** Whether a click is already taken for something else. */
  readonly isTaken: () => boolean;
}): (event: MouseEvent) => void {
  const { surface, arrangement, lens, fold, isolate, isTaken } = parts;
  const { select, hear } = useActions();
  const openTab = useNewTab();
  // The first of two clicks may move the map, so that the second meets another card.
  const first = useRef<string>(undefined);
  return useCallback(
    (event) => {
      if (isTaken()) return;
      if (event.detail === 2 && first.current !== undefined) return isolate(first.current);
      first.current = undefined;
      const voice = voiceOf(event.target);
      if (voice !== undefined) return hear(voice);
      const hit = hitOf(event.target) ?? nearby(event, surface, arrangement, lens.current);
      if (!hit) return;
      if (hit.kind === "fold") return fold(hit.claim, event.altKey);
      if (event.ctrlKey || event.metaKey) return openTab(hit.claim);
      first.current = hit.claim;
      select(hit.claim);
    },
    [surface, arrangement, lens, fold, isolate, isTaken, select, hear, openTab],
  );
}

/** The voice whose token on the strip was clicked. */
function voiceOf(target: EventTarget): string | undefined {
  const token = target instanceof Element ? target.closest("[data-answer]") : null;
  return token?.getAttribute("data-answer") ?? undefined;
}

function hitOf(target: EventTarget): Hit | undefined {
  if (!(target instanceof Element)) return undefined;
  const folded = target.closest("[data-fold]")?.getAttribute("data-fold");
  if (folded) return { kind: "fold", claim: folded };
  const claim = target.closest("[data-card]")?.getAttribute("data-card");
  return claim ? { kind: "claim", claim } : undefined;
}

function nearby(event: MouseEvent, { ground }: Surface, { scene }: Arrangement, lens: Lens | null): Hit | undefined {
  if (!ground.current || !lens) return undefined;
  const { left, top } = ground.current.getBoundingClientRect();
  const point = { x: event.clientX - left, y: event.clientY - top };
  const { nativeEvent } = event;
  const isTouch = "pointerType" in nativeEvent && nativeEvent.pointerType === "touch";
  return hitAt(scene, lens.camera(), point, isTouch ? "coarse" : "fine");
}
