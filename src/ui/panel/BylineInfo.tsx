import { Info } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { panelMessages } from "../../messages/panel.ts";
import { type Byline, inLanguage, type Language } from "../../model/map.ts";
import styles from "./byline.module.css";

/** How sure the author is, in words; the name itself and its evidence stand behind the button alone. */
export function BylineInfo({ byline, language }: { readonly byline: Byline; readonly language: Language }) {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const id = useId();
  const words = panelMessages[language];

  useEffect(() => {
    if (!isOpen) return;
    note.current?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };

  return (
    <span ref={frame} className={styles.byline} data-attribution={byline.confidence}>
      {words.confidence[byline.confidence]}
      <button
        ref={button}
        type="button"
        aria-label={words.whyThisAuthor}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={closeOnEscape}
      >
        <Info size={13} strokeWidth={2.2} aria-hidden="true" />
      </button>
      {isOpen && (
        <div
          ref={note}
          id={id}
          role="dialog"
          aria-label={words.whyThisAuthor}
          tabIndex={-1}
          className={styles.why}
          onKeyDown={closeOnEscape}
          onBlur={(event) => {
            if (!frame.current?.contains(event.relatedTarget)) setOpen(false);
          }}
        >
          {byline.note && <p dir="auto">{inLanguage(byline.note, language)}</p>}
          <p dir="auto">{words.signedAs(byline.name)}</p>
        </div>
      )}
    </span>
  );
}
