import { useEffect, useMemo, useState } from "react";
import { printingWords } from "../../messages/printing.ts";
import type { ArgumentMap } from "../../model/map.ts";
import { shownCount } from "../../view/bareView.ts";
import { heardInSteps } from "../heardInSteps.ts";
import { inSlices } from "../inSlices.ts";
import { createProgress, type Progress } from "../progress.ts";
import { UnderWayNote } from "../shell/UnderWayNote.tsx";
import { useIsLong } from "../useIsLong.ts";
import { type AskedView, useAskedView, useFollowing } from "../useView.ts";
import { useLargeEvaluation, useLargeFallout } from "../whatStands/useLargeAnswers.ts";
import styles from "./print.module.css";
import { sheetsInSteps, wholeOf } from "./sheets.ts";

/** How many steps it takes for each claim to make what stands on paper, and how much less for a passage. */
const steps = 0.36;
const passage = 0.43;

/** What stands on paper, ready made, and what it was made of. */
export interface Prepared {
  readonly asked: AskedView;
  readonly sheets: readonly Element[];
}

/** Makes what stands on paper by and by, and says so where that takes long; it can be stopped. Hands over nothing where it fails. */
export function Preparing(props: { readonly ready: (made: Prepared | undefined) => void; readonly stop: () => void }) {
  const { ready, stop } = props;
  const asked = useAskedView();
  const follow = useFollowing();
  const [progress] = useState(createProgress);
  const isLong = useIsLong();
  const [{ map }] = useState(asked);
  // What follows from a large map is worked out beside the page, and there is time to wait for it.
  const isWaiting = [useLargeFallout(), useLargeEvaluation()].includes("asked");
  // Who opens another map does not wait for a print of it.
  useEffect(() => {
    if (asked.map !== map) stop();
  }, [asked, map, stop]);
  useEffect(() => {
    if (isWaiting || asked.map !== map) return undefined;
    const leaving = new AbortController();
    const heard = heardInSteps(progress.tell, { from: 0, to: 1, steps }, weightOf(asked.map));
    const settle = (sheets?: readonly Element[]) => leaving.signal.aborted || ready(sheets && { asked, sheets });
    inSlices(sheetsInSteps({ asked, follow, isHurried: false }), leaving.signal, heard).then(settle, () => settle());
    return () => leaving.abort();
  }, [asked, follow, isWaiting, map, progress, ready]);
  return (
    isLong && (
      <div className={styles.preparing}>
        <Note asked={asked} progress={progress} stop={stop} />
      </div>
    )
  );
}

function Note(props: { readonly asked: AskedView; readonly progress: Progress; readonly stop: () => void }) {
  const { asked, progress, stop } = props;
  const { language } = asked.request;
  const words = printingWords[language];
  const said = useMemo(() => words.preparing(shownCount(asked.map, wholeOf(asked))), [words, asked]);
  return <UnderWayNote part="preparing" language={language} {...{ progress, said, stop }} stopped={words.stopped} />;
}

function weightOf({ claims }: ArgumentMap): number {
  return claims.reduce((sum, { passages }) => sum + 1 + passage * passages.length, 0);
}
