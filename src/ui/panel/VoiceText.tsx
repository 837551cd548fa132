import { useRef } from "react";
import { languageOf } from "../../model/languageOf.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { useActions } from "../useAtlas.ts";
import { Grounded } from "./Grounded.tsx";
import type { FoundPassage } from "./passageReading.ts";
import { piecesOf } from "./pieces.ts";
import styles from "./reader.module.css";
import { useSelectedStretch } from "./useSelectedStretch.ts";
import type { WholeText } from "./voiceReading.ts";

/** A whole voice of the attached text with all its passages marked; a click on one selects what it states. */
export function VoiceText(props: {
  readonly label: string;
  readonly text: WholeText;
  readonly map: ArgumentMap;
  readonly language: Language;
}) {
  const { label, text, map, language } = props;
  const { select } = useActions();
  const frame = useRef<HTMLElement>(null);
  const selected = useSelectedStretch(frame);
  const open = ({ cited }: FoundPassage) => {
    if (getSelection()?.isCollapsed !== false) select(cited.claim, cited.index);
  };
  return (
    <>
      <section
        ref={frame}
        aria-label={label}
        className={styles.whole}
        lang={languageOf(text.paragraphs[0]?.text ?? "")}
      >
        {text.paragraphs.map((paragraph) => (
          <p key={paragraph.start} data-start={paragraph.start} dir="auto">
            {piecesOf(paragraph, text.found).map(({ start, text: words, shortest }) =>
              shortest ? (
                // biome-ignore lint/a11y: the same passages stand as links in the list below, where keys reach them
                <mark key={start} data-claim={shortest.cited.claim} onClick={() => open(shortest)}>
                  {words}
                </mark>
              ) : (
                words
              ),
            )}
          </p>
        ))}
      </section>
      <Grounded selected={selected} found={text.found} map={map} language={language} />
    </>
  );
}
