import { type RefObject, useEffect, useRef } from "react";
import { indexOf } from "../../model/questions.ts";
import type { AtlasState } from "../../store/state.ts";
import { useAtlas } from "../useAtlas.ts";
import { narrow } from "../useMedia.ts";

/** On a phone the row of what is read comes into sight above the sheet that tells of it. */
export function useRowAboveSheet(region: RefObject<HTMLElement | null>): void {
  const voice = useAtlas(voiceInSheet);
  const selection = useAtlas((state) => state.selection);
  const read = `${selection} ${voice}`;
  // What was read on another screen leads nowhere on this one.
  const before = useRef(read);
  useEffect(() => {
    if (before.current === read) return;
    before.current = read;
    if (voice === undefined || !matchMedia(narrow).matches) return;
    // The sheet comes with the next picture.
    const frame = requestAnimationFrame(() => {
      const row = region.current?.querySelector(`[data-row="${CSS.escape(voice)}"]`);
      const sheet = document.querySelector("[data-region=panel]");
      if (row && sheet && row.getBoundingClientRect().bottom > sheet.getBoundingClientRect().top) {
        row.scrollIntoView({ block: "start" });
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [region, read, voice]);
}

/** The voice that is read, or that says what is. */
function voiceInSheet({ map, selection, passage, voice }: AtlasState): string | undefined {
  return voice ?? (selection && indexOf(map).claims.get(selection)?.passages[passage]?.voice);
}
