import { useEffect, useId, useMemo, useState } from "react";
import type { OtherEncoding } from "../../formats/otherEncodings.ts";
import { appMessages } from "../../messages/app.ts";
import { encodingWords } from "../../messages/otherEncodings.ts";
import { troubleMessages } from "../../messages/trouble.ts";
import { decode } from "../../model/decode.ts";
import type { Language } from "../../model/map.ts";
import { download } from "../export/download.ts";
import { Dialog } from "../shell/Dialog.tsx";
import { chooseMap } from "./chooseMap.ts";
import { EncodedLines, encodingName } from "./EncodedLines.tsx";
import styles from "./encoding.module.css";
import { IssueItem } from "./IssueItem.tsx";
import { nameOfCopy } from "./nameOfCopy.ts";
import type { Found } from "./useOpening.ts";

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
  return (
    <Dialog
      title={troubleMessages[language].cannot(fileName, issues.length)}
      closeLabel={appMessages[language].close}
      onClose={onClose}
      isWide
      foot={<WhatToDo {...{ trouble, text, language, onClose, openMap }} encoding={encodingName(chosen)} />}
    >
      <div className={styles.encodings}>
        <Issues {...{ trouble, language }} />
        <Choices {...{ encodings, chosen, language }} choose={({ encoding }) => want(encoding)} />
        {chosen && <EncodedLines {...{ text, chosen, language }} />}
      </div>
    </Dialog>
  );
}

function Issues({ trouble, language }: { readonly trouble: Misread; readonly language: Language }) {
  return (
    <ol>
      {trouble.issues.map((issue) => (
        <IssueItem key={issue.code} {...{ issue, text: trouble.text, language }} />
      ))}
    </ol>
  );
}

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

/** The answers; the focus stands on the one that opens the copy. */
function WhatToDo(props: {
  readonly trouble: Misread;
  /** What the file says in the chosen encoding, once it is read. */
  readonly text: string | undefined;
  readonly encoding: string;
  readonly language: Language;
  readonly onClose: () => void;
  readonly openMap: (files: readonly File[]) => void;
}) {
  const { trouble, text, encoding, language, openMap } = props;
  const { fileName, beside } = trouble;
  const words = encodingWords[language];
  const { unchanged, another } = troubleMessages[language];
  const copy = text === undefined ? undefined : new Blob([text], { type: "text/plain" });
  return (
    <>
      <p role="status">{unchanged}</p>
      <button type="button" onClick={() => chooseMap(openMap)}>
        {another}
      </button>
      <button type="button" onClick={props.onClose}>
        {appMessages[language].close}
      </button>
      <button type="button" onClick={() => copy && download(nameOfCopy(fileName, "utf-8"), copy)}>
        {words.save}
      </button>
      <button
        type="button"
        data-chief=""
        onClick={() => copy && openMap([new File([copy], fileName), ...(beside ? [beside] : [])])}
      >
        {words.open(encoding)}
      </button>
    </>
  );
}
