import { type AffectedLine, affectedLines, type OtherEncoding } from "../../formats/otherEncodings.ts";
import { encodingWords } from "../../messages/otherEncodings.ts";
import type { Language } from "../../model/map.ts";
import styles from "./encoding.module.css";

/** So many lines are shown. */
const most = 12;

/** The lines of a file that an encoding makes something of; the first of them while the file is being read. */
export function EncodedLines(props: {
  readonly text: string | undefined;
  readonly chosen: OtherEncoding;
  readonly language: Language;
}) {
  const { text, chosen, language } = props;
  const words = encodingWords[language];
  const { lines, more } = text === undefined ? { lines: [chosen.line], more: 0 } : affectedLines(text, most);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section aria-label={words.lines(encodingName(chosen))} aria-live="polite" className={styles.preview} tabIndex={0}>
      {lines.map((line) => (
        <Line key={line.number} line={line} />
      ))}
      {more > 0 && <p>{words.more(more)}</p>}
    </section>
  );
}

function Line({ line }: { readonly line: AffectedLine }) {
  return (
    <div dir="ltr">
      <span>{line.number}</span>
      <code>
        {line.parts.map(({ text, isMarked }, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change their order.
          isMarked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
        )}
      </code>
    </div>
  );
}

/** What an encoding is called in a sentence. */
export function encodingName(chosen: OtherEncoding | undefined): string {
  return shortNames[chosen?.encoding ?? ""] ?? chosen?.encoding ?? "";
}

const shortNames: Readonly<Record<string, string>> = {
  big5: "Big5",
  gb18030: "GB18030",
  "windows-1252": "Windows-1252",
};
