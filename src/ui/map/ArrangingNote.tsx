import { useCallback, useEffect, useMemo } from "react";
import { underWayWords } from "../../messages/underWay.ts";
import { shownCount } from "../../view/bareView.ts";
import floating from "../shell/floating.module.css";
import { ProgressBar } from "../shell/ProgressBar.tsx";
import { StoppableBar } from "../shell/StoppableBar.tsx";
import { useAnnounce } from "../useAnnounce.ts";
import { useActions } from "../useAtlas.ts";
import { useIsLong } from "../useIsLong.ts";
import { useStopKey } from "../useStopKey.ts";
import styles from "./arrangingNote.module.css";
import type { UnderWay } from "./useArrangement.ts";

/** Says that the map is being arranged, and how far that has come; where it was arranged otherwise before, it can be stopped. */
export function ArrangingNote(underWay: UnderWay) {
  return useIsLong() && <Note {...underWay} />;
}

function Note({ asked, progress, before }: UnderWay) {
  const { map, request } = asked;
  const { language } = request;
  const words = underWayWords[language];
  const announce = useAnnounce();
  const { putBack } = useActions();
  const said = useMemo(() => words.arranging(shownCount(map, request)), [words, map, request]);
  useEffect(() => {
    announce(said, "heard");
  }, [announce, said]);
  const stop = useCallback(() => {
    if (!before) return;
    putBack(before);
    announce(words.arrangingStopped, "seen");
  }, [putBack, before, announce, words]);
  useStopKey(before && stop);
  return (
    <div className={`${floating.floating} ${styles.note}`} data-part="arranging">
      <p>{said}</p>
      {before ? (
        <StoppableBar language={language} progress={progress} stop={stop} />
      ) : (
        <ProgressBar progress={progress} label={words.progress} />
      )}
    </div>
  );
}
