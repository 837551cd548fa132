import { type KeyboardEvent, useRef } from "react";
import type { RelationType } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import { Doubts } from "../whatIf/Doubts.tsx";
import { FateBanner } from "../whatIf/FateBanner.tsx";
import { ClaimVerdict } from "../whatStands/ClaimVerdict.tsx";
import { CruxSteps } from "../whatStands/CruxSteps.tsx";
import { Actions } from "./Actions.tsx";
import { ClaimHead } from "./ClaimHead.tsx";
import type { ClaimReading } from "./claimReading.ts";
import { Note } from "./Note.tsx";
import { PanelEdge } from "./PanelEdge.tsx";
import styles from "./panel.module.css";
import { ReadOn } from "./ReadOn.tsx";
import { SheetHandle } from "./SheetHandle.tsx";
import { Sources } from "./Sources.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useSheet } from "./useSheet.ts";

const headingId = "panel-claim";

/** A claim with its sources: a column at the right, on a narrow screen a sheet at the foot. */
export function ClaimPanel({ reading, passage }: { readonly reading: ClaimReading; readonly passage: number }) {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const { select } = useActions();
  const { detent, setDetent } = useSheet();
  const panel = useRef<HTMLElement>(null);
  const { claim, camp } = reading.branch;
  const source = indexOf(map).voices.get(claim.passages[passage]?.voice ?? "");
  const heading = useRef<HTMLHeadingElement>(null);
  const keptFocus = useKeptFocus(panel, heading, claim.id);

  const close = () => {
    const hadFocus = panel.current?.contains(document.activeElement) ?? false;
    select(undefined);
    if (hadFocus) focusCard(claim.id);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  const readOn = (type: RelationType) => {
    setDetent("full");
    requestAnimationFrame(() => focusFirst(type, panel.current));
  };

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-labelledby={headingId}
      className={styles.panel}
      data-region="panel"
      data-camp={camp}
      data-detent={detent}
      onKeyDown={closeOnEscape}
      {...keptFocus}
    >
      <CruxSteps claim={claim.id} />
      <div key={claim.id} className={styles.scroller} data-part="scroller">
        <ClaimHead heading={heading} headingId={headingId} reading={reading} close={close} language={language} />
        <ClaimVerdict claim={claim.id} language={language} />
        <FateBanner claim={claim.id} language={language} />
        <Note notes={reading.notes} language={language} />
        <Sources claim={claim} passage={passage} language={language} />
        <ReadOn map={map} rows={reading.rows} language={language} />
        {source && <Doubts voice={source} language={language} />}
      </div>
      <SheetHandle language={language} />
      <Actions reading={reading} readOn={readOn} language={language} />
      <PanelEdge />
    </aside>
  );
}

/** Gives the focus back to the card or row that the panel was opened from. */
function focusCard(claim: string): void {
  const card = document.querySelector(`main [data-claim="${CSS.escape(claim)}"]`);
  if (card instanceof HTMLElement || card instanceof SVGElement) card.focus();
}

function focusFirst(type: RelationType, panel: HTMLElement | null): void {
  const link = panel?.querySelector(`[data-part="read-on"] [data-type="${type}"]`)?.closest("a");
  const show = () => link?.scrollIntoView({ block: "center" });
  show();
  link?.focus({ preventScroll: true });
  // A sheet that is still on its way up has its room only then.
  panel?.addEventListener("transitionend", show, { once: true });
}
