import { useEffect, useId, useMemo, useState } from "react";
import { type AffectedLine, affectedLines, type OtherEncoding } from "../../formats/otherEncodings.ts";
import { appMessages } from "../../messages/app.ts";
import { encodingWords } from "../../messages/otherEncodings.ts";
import { troubleMessages } from "../../messages/trouble.ts";
import { decode } from "../../model/decode.ts";
import type { Language } from "../../model/map.ts";
import { download } from "../export/download.ts";
import { Dialog } from "../shell/Dialog.tsx";
import { chooseMap } from "./chooseMap.ts";
import styles from "./encoding.module.css";
import { IssueItem } from "./IssueItem.tsx";
import { nameOfCopy } from "./nameOfCopy.ts";
import type { Found } from "./useOpening.ts";

/** So many lines are shown. */
const most = 12;

/** A file that is no UTF-8, and what can be read in it all the same. */
type Misread = Found & { readonly file: File; readonly encodings: readonly OtherEncoding[] };

/** Whether a file is no UTF-8, but can be read in another encoding. */
export function isMisread(found: Found): found is Misread {
  return found.file !== undefined && (found.encodings?.length ?? 0) > 0;
}

/** What a file says that is no UTF-8, in each encoding that it may be in; a copy is opened in the one that is chosen. */
export function EncodingDialog(props: {
  readonly trouble: Misread;
  readonly language: Language;
  readonly onClose: () => void;
  readonly openMap: (files: readonly File[]) => void;
}) {
  const { trouble, language, onClose, openMap } = props;
  const { file, fileName, encodings, issues } = trouble;
  const [wanted, want] = useState<OtherEncoding["encoding"]>();
  const chosen = encodings.find(({ encoding }) => encoding === wanted) ?? encodings[0];
  const text = useTextIn(file, chosen?.encoding);
  const copy = text === undefined ? undefined : new Blob([text], { type: "text/plain" });
  return (
    <Dialog
      title={troubleMessages[language].cannot(fileName, issues.length)}
      closeLabel={appMessages[language].close}
      onClose={onClose}
      isWide
      foot={
        <WhatToDo
          {...{ language, onClose, openMap }}
          encoding={nameOf(chosen)}
          save={() => copy && download(nameOfCopy(fileName, "utf-8"), copy)}
          open={() => copy && openMap([new File([copy], fileName), ...(trouble.beside ? [trouble.beside] : [])])}
        />
      }
    >
      <div className={styles.encodings}>
        <ol>
          {issues.map((issue) => (
            <IssueItem key={issue.code} {...{ issue, text: trouble.text, language }} />
          ))}
        </ol>
        <Choices {...{ encodings, chosen, language }} choose={({ encoding }) => want(encoding)} />
        {chosen && <Preview text={text} chosen={chosen} language={language} />}
      </div>
    </Dialog>
  );
}

function nameOf(chosen: OtherEncoding | undefined): string {
  return shortNames[chosen?.encoding ?? ""] ?? chosen?.encoding ?? "";
}

const shortNames: Readonly<Record<string, string>> = {
  big5: "Big5",
  gb18030: "GB18030",
  "windows-1252": "Windows-1252",
};

/** The text of a file in an encoding, once it is read; the file is only looked at. */
function useTextIn(file: File, encoding: OtherEncoding["encoding"] | undefined): string | undefined {
  const [read, setRead] = useState<{ readonly of: File; readonly bytes: Uint8Array }>();
  useEffect(() => {
    // A file that has gone meanwhile leaves the line that was read before.
    file.arrayBuffer().then(
      (buffer) => setRead({ of: file, bytes: new Uint8Array(buffer) }),
      () => undefined,
    );
  }, [file]);
  const bytes = read?.of === file ? read.bytes : undefined;
  return useMemo(() => bytes && encoding && decode(bytes, encoding), [bytes, encoding]);
}

function Choices(props: {
  readonly encodings: readonly OtherEncoding[];
  readonly chosen: OtherEncoding | undefined;
  readonly choose: (encoding: OtherEncoding) => void;
  readonly language: Language;
}) {
  const { encodings, chosen, choose, language } = props;
  const words = encodingWords[language];
  const name = useId();
  return (
    <fieldset>
      <legend>{words.choose}</legend>
      {encodings.map((one) => (
        <label key={one.encoding}>
          <input type="radio" name={name} checked={one === chosen} onChange={() => choose(one)} />
          {words.names[one.encoding] ?? one.encoding}
        </label>
      ))}
      <p>{words.stays}</p>
    </fieldset>
  );
}

/** The lines that the encoding makes something of; the first of them while the file is being read. */
function Preview(props: {
  readonly text: string | undefined;
  readonly chosen: OtherEncoding;
  readonly language: Language;
}) {
  const { text, chosen, language } = props;
  const words = encodingWords[language];
  const { lines, more } = text === undefined ? { lines: [chosen.line], more: 0 } : affectedLines(text, most);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section aria-label={words.lines(nameOf(chosen))} aria-live="polite" className={styles.preview} tabIndex={0}>
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

/** The answers; the focus stands on the one that opens the copy. */
function WhatToDo(props: {
  readonly language: Language;
  readonly encoding: string;
  readonly onClose: () => void;
  readonly openMap: (files: readonly File[]) => void;
  readonly save: () => void;
  readonly open: () => void;
}) {
  const { language, encoding, openMap } = props;
  const words = encodingWords[language];
  const trouble = troubleMessages[language];
  return (
    <>
      <p role="status">{trouble.unchanged}</p>
      <button type="button" onClick={() => chooseMap(openMap)}>
        {trouble.another}
      </button>
      <button type="button" onClick={props.onClose}>
        {appMessages[language].close}
      </button>
      <button type="button" onClick={props.save}>
        {words.save}
      </button>
      <button type="button" data-chief="" onClick={props.open}>
        {words.open(encoding)}
      </button>
    </>
  );
}
