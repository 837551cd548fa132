import { useEffect, useId, useRef } from "react";
import { appMessages } from "../../messages/app.ts";
import { mendingWords } from "../../messages/mending.ts";
import type { Language } from "../../model/map.ts";
import { download } from "../export/download.ts";
import { Dialog } from "../shell/Dialog.tsx";
import { MendedLines } from "./MendedLines.tsx";
import { nameOfCopy } from "./nameOfCopy.ts";
import type { MendedFile } from "./useMending.ts";

interface Mending {
  readonly mended: MendedFile;
  readonly language: Language;
  readonly onClose: () => void;
  readonly openMap: (files: readonly File[]) => void;
  readonly back: () => void;
}

/** What mending would change in a file; it is done to a copy, which is opened or saved. */
export function MendedDialog(props: Mending) {
  const { mended, language, onClose } = props;
  return (
    <Dialog
      title={mendingWords[language].title(mended.of.fileName)}
      closeLabel={appMessages[language].close}
      onClose={onClose}
      isWide
      foot={<WhatToDo {...props} />}
    >
      <MendedLines mended={mended} language={language} />
    </Dialog>
  );
}

/** The answers; the focus stands on the one that was asked for. */
function WhatToDo({ mended, language, openMap, back }: Mending) {
  const { text, reading, of } = mended;
  const words = mendingWords[language];
  const first = useRef<HTMLButtonElement>(null);
  const rest = useId();
  useEffect(() => first.current?.focus(), []);
  const remaining = reading.value ? 0 : reading.issues.length + (reading.more ?? 0);
  return (
    <>
      <p id={rest}>{words.rest(remaining)}</p>
      <button type="button" onClick={back}>
        {words.back}
      </button>
      <button
        type="button"
        onClick={() => download(nameOfCopy(of.fileName, "mended"), new Blob([text], { type: "text/plain" }))}
      >
        {words.save}
      </button>
      <button
        ref={first}
        type="button"
        data-chief=""
        aria-describedby={rest}
        onClick={() => openMap([new File([text], of.fileName)])}
      >
        {reading.value ? words.open : words.goOn}
      </button>
    </>
  );
}
