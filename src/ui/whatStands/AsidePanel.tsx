import { X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import { whatStandsMessages } from "../../messages/whatStands.ts";
import type { Aside } from "../../store/state.ts";
import { focusAgain } from "../focusAgain.ts";
import { PanelEdge } from "../panel/PanelEdge.tsx";
import panel from "../panel/panel.module.css";
import { SheetHandle } from "../panel/SheetHandle.tsx";
import { useSheet } from "../panel/useSheet.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import styles from "./whatStands.module.css";

/** What is known of the map as a whole, in the place of a claim's panel. */
export function AsidePanel(props: {
  readonly name: Aside;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  const language = useAtlas((state) => state.language);
  const { lookUp } = useActions();
  const { detent } = useSheet();
  const heading = useId();
  const words = whatStandsMessages[language].aside;
  const leave = () => {
    // The panel goes with what has the focus in it.
    focusAgain(null);
    lookUp(undefined);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    leave();
  };
  return (
    <aside
      tabIndex={-1}
      aria-labelledby={heading}
      className={panel.panel}
      data-region="panel"
      data-detent={detent}
      data-aside={props.name}
      onKeyDown={closeOnEscape}
    >
      <div className={panel.scroller}>
        <div className={panel.head}>
          <button type="button" className={panel.close} aria-label={words.close} title={words.close} onClick={leave}>
            <X size={16} strokeWidth={2} aria-hidden="true" />
          </button>
          <h2 id={heading} tabIndex={-1} className={panel.claim}>
            {props.title}
          </h2>
          <p className={styles.lead}>{props.lead}</p>
        </div>
        <div className={styles.aside}>{props.children}</div>
      </div>
      <SheetHandle language={language} />
      <PanelEdge />
    </aside>
  );
}
