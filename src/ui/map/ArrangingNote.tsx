import { useEffect, useMemo, useState } from "react";
import { underWayWords } from "../../messages/underWay.ts";
import { shownCount } from "../../view/bareView.ts";
import { ProgressBar } from "../shell/ProgressBar.tsx";
import { useAnnounce } from "../useAnnounce.ts";
import styles from "./arrangingNote.module.css";
import type { UnderWay } from "./useArrangement.ts";

/** What takes less time than this shows nothing, in milliseconds. */
const moment = 300;

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
    <div className={styles.note} data-part="arranging">
      <p>{said}</p>
      <ProgressBar progress={progress} label={words.progress} />
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
