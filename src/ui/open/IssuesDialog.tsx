import { useEffect, useRef, useState } from "react";
import { countMendable } from "../../formats/mend.ts";
import { appMessages } from "../../messages/app.ts";
import { issueWords } from "../../messages/issueList.ts";
import { mendingWords } from "../../messages/mending.ts";
import { troubleMessages } from "../../messages/trouble.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { Sentences } from "../Sentences.tsx";
import { Dialog } from "../shell/Dialog.tsx";
import { useAnnounce } from "../useAnnounce.ts";
import { useActions } from "../useAtlas.ts";
import { chooseMap } from "./chooseMap.ts";
import { EncodingDialog, isMisread } from "./EncodingDialog.tsx";
import { IssueColumns, useReturningFocus } from "./IssueColumns.tsx";
import { MendedDialog } from "./MendedDialog.tsx";
import { SampleCopy } from "./SampleCopy.tsx";
import { type ToMend, useMending } from "./useMending.ts";
import type { Found } from "./useOpening.ts";

interface Troubled {
  readonly trouble: Found;
  readonly language: Language;
  readonly onClose: () => void;
  readonly openMap: (files: readonly File[]) => void;
}

/** What is wrong in a file, and what mends it, which is shown before it is done. */
export function IssuesDialog(props: Troubled) {
  const { trouble } = props;
  return isMisread(trouble) ? <EncodingDialog {...props} trouble={trouble} /> : <Issues {...props} />;
}

function Issues(props: Troubled) {
  const { trouble, language } = props;
  const [last, setLast] = useState<ToMend>();
  const { mended, mend, leave } = useMending(trouble, language);
  if (mended) return <MendedDialog {...props} mended={mended} back={leave} />;
  const start = (what: ToMend) => {
    setLast(what);
    void mend(what);
  };
  return <FaultyFile {...props} mend={start} leftFor={last} />;
}

function FaultyFile(props: Troubled & { readonly mend: (what: ToMend) => void; readonly leftFor: ToMend | undefined }) {
  const { trouble, language, onClose, mend, leftFor } = props;
  const { fileName, issues, more = 0 } = trouble;
  const list = useRef<HTMLOListElement>(null);
  const [leftBefore] = useState(leftFor);
  useReturningFocus(list, leftBefore);
  const words = troubleMessages[language];
  return (
    <Dialog
      title={<Sentences text={words[trouble.map ? "opened" : "cannot"](fileName, issues.length + more)} />}
      closeLabel={appMessages[language].close}
      onClose={onClose}
      isWide
      foot={<WhatCanBeDone {...props} />}
    >
      <IssueColumns trouble={trouble} language={language} mend={mend} leftFor={leftFor} list={list} />
    </Dialog>
  );
}

function WhatCanBeDone(props: Parameters<typeof FaultyFile>[0]) {
  const { trouble, language, onClose, mend, leftFor } = props;
  const { fileName, issues, more = 0 } = trouble;
  const words = troubleMessages[language];
  const valid = useValidPart(trouble);
  const mendable = countMendable(issues);
  const { open } = useActions();
  const announce = useAnnounce();
  const showValid = (map: ArgumentMap) => {
    open(map, fileName);
    onClose();
    announce(issueWords[language].shownInPart(fileName, map.claims.length), "seen");
  };
  return (
    <>
      <p role="status">{trouble.map ? "" : words.unchanged}</p>
      {valid && (
        <button type="button" onClick={() => showValid(valid)}>
          {issueWords[language].showValid(valid.claims.length)}
        </button>
      )}
      <SampleCopy trouble={trouble} language={language} />
      <button
        type="button"
        data-chief={mendable === 0 && !trouble.map ? "" : undefined}
        onClick={() => chooseMap(props.openMap)}
      >
        {words.another}
      </button>
      <button type="button" data-chief={mendable === 0 && trouble.map ? "" : undefined} onClick={onClose}>
        {appMessages[language].close}
      </button>
      {mendable > 0 && (
        <button
          type="button"
          data-chief=""
          data-left-for={leftFor === "all" ? "" : undefined}
          onClick={() => mend("all")}
        >
          {mendable > 1 ? mendingWords[language].all(mendable) : mendingWords[language].only(issues.length + more)}
        </button>
      )}
    </>
  );
}

/** Longer than this, a file is not gone through again and again while somebody waits, in UTF-16 units. */
const longestSearched = 2_000_000;

/** What of a file that does not read is valid all the same, once that is known. */
function useValidPart({ text, map }: Found): ArgumentMap | undefined {
  const [valid, setValid] = useState<ArgumentMap>();
  useEffect(() => {
    if (map || text.length > longestSearched) return;
    let isLeft = false;
    const look = async () => {
      const { validPart } = await import("../../formats/validPart.ts");
      if (!isLeft) setValid(validPart(text));
    };
    // It is an offer more; the issues are there without it.
    look().catch(() => undefined);
    return () => {
      isLeft = true;
    };
  }, [text, map]);
  return valid;
}
