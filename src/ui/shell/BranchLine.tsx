import { GitBranch, X } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { branchWords } from "../../messages/branch.ts";
import { inLanguage } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { shownCount } from "../../view/bareView.ts";
import { isInBranch } from "../../view/inBranch.ts";
import type { Command } from "../commands.ts";
import { labelOf } from "../panel/labelOf.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { useOffer } from "../useCommands.ts";
import { useAskedView } from "../useView.ts";
import styles from "./branchLine.module.css";

/**
 * Which branch is looked at by itself, above what is read, and the way back to all of the map; the answers are always whole, which
 * is said there.
 */
export function BranchLine() {
  const { state, actions } = useAtlasItself();
  const map = useAtlas((state) => state.map);
  const branch = useAtlas((state) => state.branch);
  const isWhole = useAtlas((state) => state.screen === "answers");
  const language = useAtlas((state) => state.language);
  const words = branchWords[language];
  const claim = branch === undefined ? undefined : indexOf(map).claims.get(branch);
  const label = claim && inLanguage(labelOf(claim), language);
  useBranchVoice(label);
  useOffer(
    useMemo((): readonly Command[] => {
      const name = { "zh-Hant": branchWords["zh-Hant"].leave, en: branchWords.en.leave };
      const isEnabled = () => state().branch !== undefined;
      return [
        {
          id: "branch.leave",
          group: "view",
          label: name,
          keys: ["Escape"],
          isEnabled,
          run: () => actions.isolate(undefined),
        },
      ];
    }, [state, actions]),
  );
  if (label === undefined) return null;
  return (
    <section className={styles.line} aria-label={words.name}>
      <GitBranch size={15} aria-hidden="true" />
      <span dir="auto">{isWhole ? words.aloneElsewhere(label) : words.alone(label)}</span>
      <button type="button" onClick={() => leave(actions.isolate)}>
        {words.leave}
        <X size={14} aria-hidden="true" />
      </button>
    </section>
  );
}

/** The button goes with the line: the focus goes to where the reader reads. */
function leave(isolate: (claim: undefined) => void): void {
  isolate(undefined);
  document.querySelector<HTMLElement>("main [data-region] [tabindex='0']")?.focus();
}

/**
 * Says how much is shown when a branch is looked at by itself, and when all of the map is again; to be seen where a claim that
 * lies outside has led out of it.
 */
function useBranchVoice(label: string | undefined): void {
  const announce = useAnnounce();
  const { state } = useAtlasItself();
  const { map, request } = useAskedView();
  const said = useRef({ map, label, branch: request.branch });
  useEffect(() => {
    const { map: of, label: before, branch } = said.current;
    said.current = { map, label, branch: request.branch };
    // Another language gives the same branch another name; of another map it is said that it was opened.
    if (of !== map || (before === undefined) === (label === undefined)) return;
    const words = branchWords[request.language];
    const shown = shownCount(map, request);
    if (label !== undefined) return announce(words.isolated(label, shown), "heard");
    const left = words.left(shown, map.claims.length);
    const led = indexOf(map).claims.get(state().selection ?? "");
    if (!led || branch === undefined || isInBranch(map, branch, led.id)) return announce(left, "heard");
    announce(`${words.outside(inLanguage(labelOf(led), request.language))} ${left}`, "seen");
  }, [announce, state, label, map, request]);
}
