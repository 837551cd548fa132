import { useRef } from "react";
import { languageOf } from "../../model/languageOf.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { useActions } from "../useAtlas.ts";
import { Grounded } from "./Grounded.tsx";
import { MoreText } from "./MoreText.tsx";
import type { FoundPassage } from "./passageReading.ts";
import { piecesOf } from "./pieces.ts";
import styles from "./reader.module.css";
import { useMoreText } from "./useMoreText.ts";
import { useSelectedStretch } from "./useSelectedStretch.ts";
import { useShownText } from "./useShownText.ts";
import type { WholeText } from "./voiceReading.ts";

/** A voice of the attached text, a long one from its start as far as is asked for, its passages marked; a click on one selects what it states. */
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
  const start = text.paragraphs[0]?.start ?? 0;
  const { shown, isBeyond, show } = useShownText(text.paragraphs, { start, end: start });
  const showMore = useMoreText(frame, shown, show);
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
        {shown.map((paragraph) => (
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
        {isBeyond.after && <MoreText side="later" language={language} showMore={showMore} />}
      </section>
      <Grounded selected={selected} found={text.found} map={map} language={language} />
    </>
  );
}
