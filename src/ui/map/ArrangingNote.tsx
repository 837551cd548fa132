import { useEffect, useMemo } from "react";
import { underWayWords } from "../../messages/underWay.ts";
import { shownCount } from "../../view/bareView.ts";
import floating from "../shell/floating.module.css";
import { ProgressBar } from "../shell/ProgressBar.tsx";
import { useAnnounce } from "../useAnnounce.ts";
import { useIsLong } from "../useIsLong.ts";
import styles from "./arrangingNote.module.css";
import type { UnderWay } from "./useArrangement.ts";

/** Says that the map is being arranged, and how far that has come. */
export function ArrangingNote(underWay: UnderWay) {
  return useIsLong() && <Note {...underWay} />;
}

function Note({ asked, progress }: UnderWay) {
  const { map, request } = asked;
  const words = underWayWords[request.language];
  const announce = useAnnounce();
  const said = useMemo(() => words.arranging(shownCount(map, request)), [words, map, request]);
  useEffect(() => {
    announce(said, "heard");
  }, [announce, said]);
  return (
    <div className={`${floating.floating} ${styles.note}`} data-part="arranging">
      <p>{said}</p>
      <ProgressBar progress={progress} label={words.progress} />
    </div>
  );
}
