import { Paperclip } from "lucide-react";
import { useRef } from "react";
import { panelMessages } from "../../messages/panel.ts";
import type { Language } from "../../model/map.ts";
import styles from "./attach.module.css";
import { FileInput } from "./FileInput.tsx";

/** A quiet offer to attach the original text, with why the last file was refused. */
export function AttachBox(props: {
  readonly language: Language;
  readonly refusal: string | undefined;
  readonly attach: (file: File) => void;
}) {
  const { language, refusal, attach } = props;
  const input = useRef<HTMLInputElement>(null);
  const words = panelMessages[language];
  return (
    <div className={styles.attach} data-part="attach">
      <Paperclip size={20} aria-hidden="true" />
      <div>
        <p className={styles.attachTitle}>{words.attachTitle}</p>
        <p className={styles.attachHint} data-pointer="fine">
          {words.attachHint}
        </p>
        <p className={styles.attachHint} data-pointer="coarse">
          {words.attachHintTouch}
        </p>
      </div>
      <button type="button" aria-label={words.chooseFileLabel} onClick={() => input.current?.click()}>
        {words.chooseFile}
      </button>
      <FileInput ref={input} attach={attach} />
      {refusal !== undefined && (
        <p className={styles.refusal} dir="auto">
          {refusal}
        </p>
      )}
    </div>
  );
}
