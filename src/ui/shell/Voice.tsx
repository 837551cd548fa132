import { type ReactNode, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { laterThing } from "../later.tsx";
import { type Announce, AnnounceContext } from "../useAnnounce.ts";
import styles from "./voice.module.css";

/** How long a shown message stays, in milliseconds: long enough to read it twice. */
const stay = 6_000;

interface Said {
  readonly message: string;
  readonly how: "heard" | "seen" | "alarm";
  /** Tells two equal messages apart, so that the second is said too. */
  readonly count: number;
}

/** Gives the page within one voice: two live regions, one polite and one at once, and a note for what is also shown. */
export function Voice(props: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<Said>();
  const announce: Announce = useCallback(
    (message, how = "heard") => setSaid((before) => ({ message, how, count: (before?.count ?? 0) + 1 })),
    [],
  );
  const isShown = useForAWhile(said);
  const note = useRef<HTMLParagraphElement>(null);
  useClearPlace(note, said);
  const polite = said?.how !== "alarm" ? said : undefined;
  const alarm = said?.how === "alarm" ? said : undefined;
  return (
    <AnnounceContext value={announce}>
      {props.children}
      <div role="status" className="unseen">
        {polite && <span key={polite.count}>{polite.message}</span>}
      </div>
      <div role="alert" className="unseen">
        {alarm && <span key={alarm.count}>{alarm.message}</span>}
      </div>
      {said && said.how !== "heard" && isShown && (
        <p ref={note} className={styles.note} aria-hidden="true" dir="auto">
          {said.message}
        </p>
      )}
    </AnnounceContext>
  );
}

/** Not in a dialog that opens later, which has the focus then, nor at another step of the history. */
function useForAWhile(said: Said | undefined): boolean {
  const [gone, setGone] = useState<Said>();
  useEffect(() => {
    if (!said || said.how === "heard") return;
    const end = () => setGone(said);
    const timer = setTimeout(end, stay);
    const before = document.activeElement?.closest(dialogs);
    const focused = ({ target }: FocusEvent) => {
      const dialog = target instanceof Element ? target.closest(dialogs) : null;
      if (dialog && dialog !== before) end();
    };
    document.addEventListener("focusin", focused);
    // What was said is of the step that is left.
    addEventListener("popstate", end);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("focusin", focused);
      removeEventListener("popstate", end);
    };
  }, [said]);
  return said !== gone;
}

// No message is shown before what comes after the first picture.
const useClearOfControls = laterThing(async () => (await import("./clearOfControls.ts")).clearOfControls);

/** So long what comes with a message slides in, in milliseconds. */
const slide = 300;

/** Keeps what is shown off the controls that it would lie on. */
function useClearPlace(note: RefObject<HTMLElement | null>, said: Said | undefined): void {
  const clear = useClearOfControls(false);
  useLayoutEffect(() => {
    const place = () => said && note.current && clear?.(note.current);
    place();
    const timer = setTimeout(place, slide);
    return () => clearTimeout(timer);
  }, [note, said, clear]);
}

const dialogs = "dialog, [role=dialog]";
