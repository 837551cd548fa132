import type { MouseEvent } from "react";
import styles from "./reader.module.css";

/** The part of a text that is in sight, in shares of its height from 0 to 1. */
export interface InSight {
  readonly top: number;
  readonly height: number;
}

export const everything: InSight = { top: 0, height: 1 };

/** What of a scrolling element is in sight; the last answer again where nothing changed. */
export function inSightOf(frame: HTMLElement, last: InSight): InSight {
  if (frame.scrollHeight === 0) return last;
  const top = frame.scrollTop / frame.scrollHeight;
  const height = Math.min(1, frame.clientHeight / frame.scrollHeight);
  return top === last.top && height === last.height ? last : { top, height };
}

/** More passages than this are drawn as hairlines, so that they can still be told apart. */
const roomForWide = 24;

/** Where the passages of a shown text stand and what of it is in sight; a second view of the text, so screen readers skip it. */
export function Rail(props: {
  readonly here: number;
  readonly others: readonly number[];
  readonly inSight: InSight;
  readonly goTo: (share: number) => void;
}) {
  const jump = (event: MouseEvent) => {
    const rail = event.currentTarget.getBoundingClientRect();
    props.goTo((event.clientY - rail.top) / rail.height);
  };
  return (
    <div
      className={styles.rail}
      aria-hidden="true"
      data-dense={props.others.length > roomForWide ? "" : undefined}
      onClick={jump}
    >
      {props.others.map((share) => (
        <i key={share} style={{ top: percent(share) }} />
      ))}
      <i data-here="" style={{ top: percent(props.here) }} />
      <u style={{ top: percent(props.inSight.top), height: percent(props.inSight.height) }} />
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
