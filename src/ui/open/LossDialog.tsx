import { useEffect, useId, useRef } from "react";
import { appMessages } from "../../messages/app.ts";
import { lossReportWords } from "../../messages/lossReport.ts";
import type { Language } from "../../model/map.ts";
import { Dialog } from "../shell/Dialog.tsx";
import { useAnnounce } from "../useAnnounce.ts";
import { LossList } from "./LossList.tsx";
import styles from "./losses.module.css";
import type { FoundMap } from "./useOpening.ts";

/** What of a file is not kept as it was; before it is opened it asks, and afterwards it only tells. */
export function LossDialog(props: {
  readonly found: FoundMap;
  readonly language: Language;
  /** Opens it; without that, it is open. */
  readonly accept?: () => void;
  readonly onClose: () => void;
}) {
  const { found, language, accept } = props;
  const words = lossReportWords[language];
  const announce = useAnnounce();
  const close = () => {
    props.onClose();
    if (accept) announce(words.left(found.fileName), "seen");
  };
  return (
    <Dialog
      title={accept ? words.opens(found.fileName) : words.isOpen(found.fileName)}
      closeLabel={accept ? words.cancel : appMessages[language].close}
      onClose={close}
      foot={
        accept ? (
          <Answers language={language} accept={accept} cancel={close} />
        ) : (
          <button type="button" onClick={close}>
            {appMessages[language].close}
          </button>
        )
      }
    >
      <Report found={found} language={language} isAsked={accept !== undefined} />
    </Dialog>
  );
}

/** What it was read as, what is not kept, and how much there is to remark besides. */
function Report(props: { readonly found: FoundMap; readonly language: Language; readonly isAsked: boolean }) {
  const { found, language, isAsked } = props;
  const { form, map, losses = [], issues, more = 0 } = found;
  const words = lossReportWords[language];
  const remarks = issues.length + more;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section className={styles.report} aria-label={words.unkept} tabIndex={0}>
      {form && <p>{words.readAs(form[language], map.claims.length, map.relations.length)}</p>}
      <LossList losses={losses} language={language} />
      {isAsked && remarks > 0 && <p>{words.remarks(remarks)}</p>}
    </section>
  );
}

/** The two answers; the focus stands on the one for which the file was given. */
function Answers(props: { readonly language: Language; readonly accept: () => void; readonly cancel: () => void }) {
  const words = lossReportWords[props.language];
  const first = useRef<HTMLButtonElement>(null);
  const stays = useId();
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <p id={stays}>{words.stays}</p>
      <button type="button" onClick={props.cancel}>
        {words.cancel}
      </button>
      <button ref={first} type="button" data-chief="" aria-describedby={stays} onClick={props.accept}>
        {words.open}
      </button>
    </>
  );
}
