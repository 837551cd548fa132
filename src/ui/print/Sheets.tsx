import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { inOneGo } from "../../model/steps.ts";
import { isSameAsked } from "../useBefore.ts";
import { useAskedView, useFollowing } from "../useView.ts";
import { type Prepared, Preparing } from "./Preparing.tsx";
import styles from "./print.module.css";
import { sheetsInSteps } from "./sheets.ts";

/**
 * What stands on paper. The page's own command has it made by and by before the browser is asked to print; the browser's own
 * does not wait.
 */
export function Sheets(props: {
  /** Which time the page is being printed; 0 while it is not. */
  readonly times: number;
  /** Whether the page's own command asks for it. */
  readonly isAsked: boolean;
  readonly ask: (isAsked: boolean) => void;
}) {
  const { times, isAsked, ask } = props;
  const prepared = useRef<Prepared | undefined>(undefined);
  const stop = useCallback(() => ask(false), [ask]);
  const ready = useCallback(
    (made: Prepared | undefined) => {
      flushSync(() => ask(false));
      prepared.current = made;
      // The browser tells of it before this returns.
      print();
    },
    [ask],
  );
  useEffect(() => {
    if (times === 0) prepared.current = undefined;
  }, [times]);
  return (
    <>
      {isAsked && <Preparing ready={ready} stop={stop} />}
      {times > 0 && <Paper key={times} prepared={prepared} />}
    </>
  );
}

function Paper({ prepared }: { readonly prepared: RefObject<Prepared | undefined> }) {
  const asked = useAskedView();
  const follow = useFollowing();
  const place = useRef<HTMLDivElement>(null);
  const [before] = useState(() => {
    const made = prepared.current;
    return { asked, follow, sheets: made && isSameAsked(made.asked, asked) ? made.sheets : undefined };
  });
  useLayoutEffect(() => {
    const isFor = before.asked === asked && before.follow === follow;
    const sheets = (isFor && before.sheets) || inOneGo(sheetsInSteps({ asked, follow, isHurried: true }));
    place.current?.replaceChildren(...sheets);
    const page = document.documentElement;
    // Not before there is something to print in the page's place.
    page.toggleAttribute("data-printing", true);
    return () => {
      page.toggleAttribute("data-printing", false);
    };
  }, [before, asked, follow]);
  return <div ref={place} className={styles.sheets} lang={asked.request.language} data-part="print" />;
}
