import { useLayoutEffect, useRef, useState } from "react";
import { languageOf } from "../../model/languageOf.ts";
import type { Paragraph } from "../../passages/voiceText.ts";
import type { Stretch } from "./place.ts";
import { everything, type InSight, inSightOf, Rail } from "./Rail.tsx";
import styles from "./reader.module.css";

/** Where the passage comes to rest: this share of the reader's height stands above it. */
const restingPlace = 0.22;

/** A whole voice of the attached text, the passage highlighted in its place, all its passages along a rail. */
export function Reader(props: {
  readonly label: string;
  readonly paragraphs: readonly Paragraph[];
  readonly passage: Stretch;
  /** The 0-based place of the passage among those of its claim. */
  readonly source: number;
  /** The voice's other passages. */
  readonly others: readonly Stretch[];
}) {
  const { label, paragraphs, passage, source, others } = props;
  const scroller = useRef<HTMLElement>(null);
  const [inSight, setInSight] = useState<InSight>(everything);
  const look = () => setInSight((last) => (scroller.current ? inSightOf(scroller.current, last) : last));

  useLayoutEffect(() => {
    const frame = scroller.current;
    const mark = frame?.querySelector("mark");
    if (!frame || !mark || passage.end <= passage.start) return;
    const above = mark.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    frame.scrollTop += above - frame.clientHeight * restingPlace;
    setInSight((last) => inSightOf(frame, last));
  }, [passage.start, passage.end]);

  return (
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
        {paragraphs.map((paragraph) => (
          <p key={paragraph.start} dir="auto">
            {piecesOf(paragraph, passage).map((piece) =>
              piece.isPassage ? (
                <mark key={piece.start} data-source={source}>
                  {piece.text}
                </mark>
              ) : (
                piece.text
              ),
            )}
          </p>
        ))}
      </section>
      <Rail
        here={shareOf(passage, paragraphs)}
        others={others.map((other) => shareOf(other, paragraphs))}
        inSight={inSight}
        goTo={(share) => {
          const frame = scroller.current;
          if (frame) frame.scrollTop = share * frame.scrollHeight - frame.clientHeight / 2;
        }}
      />
    </div>
  );
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly isPassage: boolean;
}

/** A paragraph cut where the passage begins and ends. */
function piecesOf(paragraph: Paragraph, passage: Stretch): readonly Piece[] {
  const characters = [...paragraph.text];
  const from = clamp(passage.start - paragraph.start, characters.length);
  const to = clamp(passage.end - paragraph.start, characters.length);
  const cuts = [0, from, Math.max(from, to), characters.length];
  return [0, 1, 2]
    .map((index) => ({
      start: paragraph.start + (cuts[index] ?? 0),
      text: characters.slice(cuts[index], cuts[index + 1]).join(""),
      isPassage: index === 1,
    }))
    .filter((piece) => piece.text !== "");
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
