import { useContext, useEffect, useRef, useState } from "react";
import type { FileReading } from "../../formats/format.ts";
import type { Issue } from "../../formats/issue.ts";
import { type Mended, mendAll, mendOne } from "../../formats/mend.ts";
import { appMessages } from "../../messages/app.ts";
import { tooSlow } from "../../messages/reading.ts";
import type { Language } from "../../model/map.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { ReadElsewhereContext } from "./readElsewhere.ts";
import type { Found } from "./useOpening.ts";

/** What of a faulty file is mended: one issue, or all that have a remedy. */
export type ToMend = Issue | "all";

/** What a faulty file would be like, mended; it is shown before anything comes of it. */
export interface MendedFile extends Mended<FileReading> {
  readonly of: Found;
}

/** Mending of a faulty file: what it would come to, once somebody has asked for that, and back again. */
export function useMending(trouble: Found, language: Language) {
  const readElsewhere = useContext(ReadElsewhereContext);
  const announce = useAnnounce();
  const [shown, show] = useState<MendedFile>();
  const { text, fileName, issues } = trouble;
  const read = async (mended: string) => (await readElsewhere()).read(new TextEncoder().encode(mended), fileName);
  const turns = useRef(0);
  useEffect(() => () => void turns.current++, []);
  const mend = async (what: ToMend) => {
    turns.current += 1;
    const turn = turns.current;
    try {
      const mended = await (what === "all" ? mendAll(text, issues, read) : mendOne(text, what, read));
      // Something else was asked for since, or nothing any more.
      if (turn !== turns.current) return;
      if (mended) show({ ...mended, of: trouble });
      else announce(tooSlow[language](fileName), "alarm");
    } catch {
      // What reads files could not be had.
      if (turn === turns.current) announce(appMessages[language].opening.unreadable(fileName), "alarm");
    }
  };
  const leave = () => {
    turns.current += 1;
    show(undefined);
  };
  return { mended: shown?.of === trouble ? shown : undefined, mend, leave };
}
