import { type ReactNode, useRef } from "react";
import { mapMessages } from "../../messages/map.ts";
import { inLanguage } from "../../model/map.ts";
import { later } from "../later.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useActions, useAtlas } from "../useAtlas.ts";
import { useHasCome } from "../useBefore.ts";
import { LiveMap } from "./LiveMap.tsx";
import styles from "./map.module.css";
import { useArrangement } from "./useArrangement.ts";

const ArrangingNote = later(async () => (await import("./ArrangingNote.tsx")).ArrangingNote);

/** The argument map: all that is shown of the open debate, to look at, to walk through and to act on. */
export function MapCanvas(): ReactNode {
  const language = useAtlas((state) => state.language);
  const question = useAtlas((state) => state.map.question);
  const { arrangement, underWay } = useArrangement();
  const hasCome = useHasCome(underWay === undefined);
  const region = useRef<HTMLElement>(null);
  const { show } = useActions();
  const words = mapMessages[language];
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => show("outline")}>
        {words.skip}
      </button>
      <section
        ref={region}
        className={styles.map}
        data-region="map"
        role="application"
        aria-roledescription={words.map}
        aria-label={inLanguage(question, language)}
        aria-busy={arrangement === undefined}
        tabIndex={-1}
      >
        {arrangement ? <LiveMap arrangement={arrangement} region={region} /> : <Skeleton />}
        {underWay && <ArrangingNote {...underWay} isFirst={!hasCome} />}
      </section>
    </>
  );
}
