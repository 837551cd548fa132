import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { printingWords } from "../../messages/printing.ts";
import { inOneGo } from "../../model/steps.ts";
import type { Command } from "../commands.ts";
import { loadTheRest } from "../later.tsx";
import { useOffer } from "../useCommands.ts";
import { useAskedView, useFollowing } from "../useView.ts";
import { Preparing } from "./Preparing.tsx";
import styles from "./print.module.css";
import { sheetsInSteps } from "./sheets.ts";

/** What stands on paper, ready made. */
type Prepared = readonly Element[] | undefined;

/**
 * What stands on paper. The page's own command has it made by and by before the browser is asked to print; the browser's own
 * does not wait.
 */
export function Sheets({ isPrinting }: { readonly isPrinting: boolean }) {
  const [isAsked, ask] = useState(false);
  const prepared = useRef<Prepared>(undefined);
  const stop = useCallback(() => ask(false), []);
  const ready = useCallback((sheets: Prepared) => {
    flushSync(() => ask(false));
    prepared.current = sheets;
    // The browser tells of it before this returns.
    print();
    prepared.current = undefined;
  }, []);
  useOffer(useMemo(() => [commandOf(ask)], []));
  return (
    <>
      {isAsked && <Preparing ready={ready} stop={stop} />}
      {isPrinting && <Paper prepared={prepared} />}
    </>
  );
}

function commandOf(ask: (isAsked: boolean) => void): Command {
  return {
    ...{ id: "print", group: "file", keys: ["Mod+P"] },
    label: { "zh-Hant": printingWords["zh-Hant"].print, en: printingWords.en.print },
    run: async () => {
      // What follows from a map is added by what comes later.
      await loadTheRest();
      ask(true);
    },
  };
}

function Paper({ prepared }: { readonly prepared: RefObject<Prepared> }) {
  const asked = useAskedView();
  const follow = useFollowing();
  const place = useRef<HTMLDivElement>(null);
  const [before] = useState(() => prepared.current);
  useLayoutEffect(() => {
    const sheets = before ?? inOneGo(sheetsInSteps({ asked, follow, isHurried: true }));
    place.current?.replaceChildren(...sheets);
    const page = document.documentElement;
    // Not before there is something to print in the page's place.
    page.toggleAttribute("data-printing", true);
    return () => {
      page.toggleAttribute("data-printing", false);
    };
  }, [before, asked, follow]);
  return <div ref={place} className={styles.sheets} lang={asked.request.language} data-part="print" />;
}
