import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useState } from "react";
import { panelMessages } from "../../messages/panel.ts";
import { keep, recalled } from "../onDevice.ts";
import { useAtlas } from "../useAtlas.ts";
import styles from "./panelEdge.module.css";

/** How wide the panel is in pixels: until the reader says otherwise, at least, and at most. */
const widths = { usual: 428, least: 340, most: 640 } as const;
const step = 20;
const kept = "panelWidth";

/** The edge of the panel towards what is read: dragged, or led by arrow keys, it makes the panel wider, on this device from then on. */
export function PanelEdge() {
  const words = useAtlas(({ language }) => panelMessages[language]);
  const [width, setWidth] = useState(remembered);
  useLayoutEffect(() => {
    document.documentElement.style.setProperty("--panel", `${width}px`);
  }, [width]);
  const take = (asked: number) => {
    const taken = within(asked);
    setWidth(taken);
    keep(kept, String(taken));
  };
  const lead = (event: KeyboardEvent) => {
    const to = { ArrowLeft: width + step, ArrowRight: width - step, Home: widths.least, End: widths.most }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    take(to);
  };
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent) => {
    if (currentTarget.hasPointerCapture(pointerId)) take(innerWidth - clientX);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between texts cannot be moved; this is a window splitter (APG)
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.width}
      aria-valuenow={width}
      aria-valuemin={widths.least}
      aria-valuemax={widths.most}
      className={styles.edge}
      data-part="edge"
      onKeyDown={lead}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => take(widths.usual)}
    />
  );
}

function within(width: number): number {
  return Math.round(Math.min(widths.most, Math.max(widths.least, width)));
}

function remembered(): number {
  const width = Number(recalled(kept));
  return width > 0 ? within(width) : widths.usual;
}
