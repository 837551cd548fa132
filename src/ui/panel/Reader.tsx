import { useLayoutEffect, useRef, useState } from "react";
import { languageOf } from "../../model/languageOf.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import type { Paragraph } from "../../passages/voiceText.ts";
import { Grounded } from "./Grounded.tsx";
import { MoreText } from "./MoreText.tsx";
import type { FoundPassage } from "./passageReading.ts";
import { piecesOf } from "./pieces.ts";
import type { Stretch } from "./place.ts";
import { everything, type InSight, inSightOf, Rail } from "./Rail.tsx";
import styles from "./reader.module.css";
import { useMoreText } from "./useMoreText.ts";
import { useSelectedStretch } from "./useSelectedStretch.ts";
import { useShownText } from "./useShownText.ts";

/** Where the passage comes to rest: this share of the reader's height stands above it. */
const restingPlace = 0.22;

/**
 * A voice of the attached text, of a long one the part around the passage and what else is asked for: the passage highlighted in
 * its place, all passages of what is shown along a rail.
 */
export function Reader(props: {
  readonly label: string;
  readonly paragraphs: readonly Paragraph[];
  readonly passage: FoundPassage;
  /** The 0-based place of the passage among those of its claim. */
  readonly source: number;
  /** The voice's other passages. */
  readonly others: readonly FoundPassage[];
  readonly map: ArgumentMap;
  readonly language: Language;
}) {
  const { label, paragraphs, passage, source, others, map, language } = props;
  const scroller = useRef<HTMLElement>(null);
  const selected = useSelectedStretch(scroller);
  const [inSight, setInSight] = useState<InSight>(everything);
  const { shown, isBeyond, show } = useShownText(paragraphs, passage);
  const showMore = useMoreText(scroller, shown, show);
  const look = () => setInSight((last) => (scroller.current ? inSightOf(scroller.current, last) : last));

  useLayoutEffect(() => {
    const frame = scroller.current;
    const mark = frame?.querySelector("mark");
    if (!frame || !mark || passage.end <= passage.start) return;
    const above = mark.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    frame.scrollTop += above - frame.clientHeight * restingPlace;
    setInSight((last) => inSightOf(frame, last));
  }, [passage.start, passage.end]);

  // What has come makes the text higher, of which scrolling tells nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what is shown that changes the height
  useLayoutEffect(look, [shown]);

  return (
    <>
      <div className={styles.reader}>
        <section
          ref={scroller}
          aria-label={label}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
          tabIndex={0}
          className={styles.text}
          lang={languageOf(paragraphs[0]?.text ?? "")}
          onScroll={look}
        >
          {isBeyond.before && <MoreText side="earlier" language={language} showMore={showMore} />}
          {shown.map((paragraph) => (
            <p key={paragraph.start} data-start={paragraph.start} dir="auto">
              {piecesOf(paragraph, [passage]).map((piece) =>
                piece.shortest ? (
                  <mark key={piece.start} data-source={source}>
                    {piece.text}
                  </mark>
                ) : (
                  piece.text
                ),
              )}
            </p>
          ))}
          {isBeyond.after && <MoreText side="later" language={language} showMore={showMore} />}
        </section>
        <Rail
          here={shareOf(passage, shown)}
          others={others.filter((other) => isIn(other, shown)).map((other) => shareOf(other, shown))}
          inSight={inSight}
          goTo={(share) => {
            const frame = scroller.current;
            if (frame) frame.scrollTop = share * frame.scrollHeight - frame.clientHeight / 2;
          }}
        />
      </div>
      <Grounded selected={selected} found={[passage, ...others]} map={map} language={language} />
    </>
  );
}

function isIn({ start, end }: Stretch, shown: readonly Paragraph[]): boolean {
  return start < (shown.at(-1)?.end ?? 0) && end > (shown.at(0)?.start ?? 0);
}

function clamp(offset: number, length: number): number {
  return Math.min(length, Math.max(0, offset));
}

/** How far into the shown text the middle of a stretch lies, from 0 to 1. */
function shareOf(stretch: Stretch, paragraphs: readonly Paragraph[]): number {
  const middle = (stretch.start + stretch.end) / 2;
  let before = 0;
  let all = 0;
  for (const { start, end } of paragraphs) {
    before += clamp(middle - start, end - start);
    all += end - start;
  }
  return all === 0 ? 0 : before / all;
}
