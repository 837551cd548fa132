import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Issue } from "../../formats/issue.ts";
import { troubleMessages } from "../../messages/trouble.ts";
import type { Language } from "../../model/map.ts";
import styles from "./issues.module.css";
import { countLines, type FileLine, linesAround } from "./linesAround.ts";
import { useGrowing } from "./useGrowing.ts";

/** How many lines are shown before and after the issue at first. */
const around = 14;
/** How many more are shown each time that they are asked for. */
const more = 100;

/** The lines of a file around one of its issues, and more of them as they are asked for; the lines at fault are marked. */
export function FileLines(props: {
  readonly text: string;
  readonly active: Issue;
  readonly issues: readonly Issue[];
  readonly label: string;
  readonly language: Language;
}) {
  const { text, active, issues } = props;
  const words = troubleMessages[props.language];
  const lines = useRef<HTMLElement>(null);
  const [asked, ask] = useState({ of: active, before: around, after: around });
  const span = asked.of === active ? asked : { of: active, before: around, after: around };
  const count = useMemo(() => countLines(text), [text]);
  const shown = linesAround(text, active, span);
  const [first, last] = [shown[0]?.number ?? 1, shown.at(-1)?.number ?? count];
  const grow = useGrowing(lines, asked);
  const askFor = (wanted: { readonly before: number } | { readonly after: number }) => {
    grow("before" in wanted);
    ask({ ...span, ...wanted });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is active has another place.
  useLayoutEffect(() => scrollToMark(lines.current), [active]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section ref={lines} aria-label={props.label} className={styles.lines} tabIndex={0} dir="ltr">
      {first > 1 && (
        <button type="button" onClick={() => askFor({ before: span.before + more })}>
          {words.before(first)}
        </button>
      )}
      {shown.map(({ number, text, parts }) => (
        <div
          key={number}
          data-active={number === active.line}
          data-faulty={issues.some((issue) => issue.line === number)}
        >
          <span aria-hidden="true">{number}</span>
          <code>{parts ? <Marked parts={parts} /> : text}</code>
        </div>
      ))}
      {last < count && (
        <button type="button" onClick={() => askFor({ after: span.after + more })}>
          {words.after(last, count)}
        </button>
      )}
    </section>
  );
}

/** A line with the place of the issue marked in it; a stroke stands for a place between two signs. */
function Marked({ parts: [before, marked, after] }: { readonly parts: FileLine["parts"] & {} }) {
  return (
    <>
      {before}
      <mark data-caret={marked === ""}>{marked}</mark>
      {after}
    </>
  );
}

/** Brings the mark into the middle of what scrolls, where it is not in sight; nothing else on the page moves. */
function scrollToMark(lines: HTMLElement | null): void {
  const mark = lines?.querySelector("mark")?.getBoundingClientRect();
  if (!lines || !mark) return;
  const frame = lines.getBoundingClientRect();
  if (mark.left < frame.left || mark.right > frame.right) {
    lines.scrollLeft += mark.left + mark.width / 2 - frame.left - frame.width / 2;
  }
  if (mark.top < frame.top || mark.bottom > frame.bottom) {
    lines.scrollTop += mark.top + mark.height / 2 - frame.top - frame.height / 2;
  }
}
