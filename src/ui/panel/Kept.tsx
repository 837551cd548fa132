import { useRef } from "react";
import { panelMessages } from "../../messages/panel.ts";
import type { Language } from "../../model/map.ts";
import styles from "./attach.module.css";
import type { Keeping } from "./attachments.ts";
import { FileInput } from "./FileInput.tsx";

/** Where the attached text is kept, and how to be rid of it. */
export function Kept(props: {
  /** Absent while it is being found out. */
  readonly keeping: Keeping | undefined;
  readonly language: Language;
  readonly refusal: string | undefined;
  readonly remove: () => void;
  readonly attach: (file: File) => void;
}) {
  const { keeping, language, refusal, remove, attach } = props;
  const input = useRef<HTMLInputElement>(null);
  const words = panelMessages[language];
  const places = { device: words.remembered, tab: words.notRemembered, site: words.fromThisSite };
  return (
    <div className={styles.kept} data-part="kept">
      {keeping && <span>{places[keeping]}</span>}
      <button type="button" onClick={() => input.current?.click()}>
        {words.attachAnother}
      </button>
      <FileInput ref={input} attach={attach} />
      {keeping !== "site" && (
        <button type="button" onClick={remove}>
          {words.removeText}
        </button>
      )}
      {refusal !== undefined && <p dir="auto">{refusal}</p>}
    </div>
  );
}
