import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { underWayWords } from "../../messages/underWay.ts";
import { shownCount } from "../../view/bareView.ts";
import { focusAgain } from "../filter/focusAgain.ts";
import { ProgressBar } from "../shell/ProgressBar.tsx";
import { useStopKey } from "../shell/useStopKey.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import styles from "./arrangingNote.module.css";
import type { UnderWay } from "./useArrangement.ts";

/** What takes less time than this shows nothing, in milliseconds. */
const moment = 300;

/** Says that the map is being arranged, and how far that has come; where something is shown until then, one can stay with it. */
export function ArrangingNote({ asked, progress, before }: UnderWay) {
  const { map, request } = asked;
  const words = underWayWords[request.language];
  const claims = useMemo(() => shownCount(map, request), [map, request]);
  const isLong = useIsLong();
  const announce = useAnnounce();
  const stop = useStop(before);
  useStopKey(isLong ? stop : undefined);
  const said = words.arranging(claims);
  useEffect(() => {
    if (isLong) announce(said, "heard");
  }, [isLong, announce, said]);
  if (!isLong) return null;
  return (
    <div className={styles.note} data-part="arranging">
      <p>{said}</p>
      <ProgressBar progress={progress} label={words.progress} />
      {stop && (
        <button type="button" title="Esc" onClick={stop}>
          {words.stop}
        </button>
      )}
    </div>
  );
}

function useIsLong(): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), moment);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}

/** Goes back to what is shown; the focus goes to the map where it was on the button. */
function useStop(before: UnderWay["before"]): (() => void) | undefined {
  const { state, actions } = useAtlasItself();
  const announce = useAnnounce();
  const shown = useRef(before);
  useEffect(() => {
    shown.current = before;
  }, [before]);
  const stop = useCallback(() => {
    const asked = shown.current;
    if (!asked) return;
    // All else stays as it is now; a branch by itself comes and goes with what was asked.
    const { branch: _, ...now } = state();
    actions.restore({ ...now, ...asked.request });
    announce(underWayWords[state().language].stopped, "seen");
    focusAgain(document.activeElement?.closest("[data-part=arranging]") ? null : document.activeElement);
  }, [actions, announce, state]);
  return before ? stop : undefined;
}
