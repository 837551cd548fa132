import { Maximize2, Minus, PanelBottom } from "lucide-react";
import { type PointerEvent, useRef } from "react";
import { panelMessages } from "../../messages/panel.ts";
import type { Language } from "../../model/map.ts";
import styles from "./panel.module.css";
import { type Detent, detents } from "./sheet.ts";
import { useSheet } from "./useSheet.ts";

/** So far a drag must go to reach the next detent, in pixels. */
const dragForNext = 40;

/** Draws the sheet up and down: by dragging, or by a button for each detent. */
export function SheetHandle({ language }: { readonly language: Language }) {
  const { detent, setDetent } = useSheet();
  const startY = useRef<number>(undefined);
  const words = panelMessages[language];

  const grip = (event: PointerEvent) => {
    startY.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const release = (event: PointerEvent) => {
    const up = (startY.current ?? event.clientY) - event.clientY;
    startY.current = undefined;
    const next = detents[detents.indexOf(detent) + Math.sign(up)];
    if (next && Math.abs(up) >= dragForNext) setDetent(next);
  };

  return (
    <div className={styles.handle}>
      <div
        className={styles.grip}
        aria-hidden="true"
        onPointerDown={grip}
        onPointerUp={release}
        onPointerCancel={() => {
          startY.current = undefined;
        }}
      />
      <fieldset aria-label={words.sheetSize}>
        {detents.map((each) => (
          <button
            key={each}
            type="button"
            aria-label={words.detent[each]}
            aria-pressed={each === detent}
            onClick={() => setDetent(each)}
          >
            <DetentIcon detent={each} />
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function DetentIcon({ detent }: { readonly detent: Detent }) {
  const look = { size: 16, strokeWidth: 2, "aria-hidden": true } as const;
  switch (detent) {
    case "peek":
      return <Minus {...look} />;
    case "content":
      return <PanelBottom {...look} />;
    case "full":
      return <Maximize2 {...look} />;
  }
}
