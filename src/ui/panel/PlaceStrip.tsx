import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { panelMessages } from "../../messages/panel.ts";
import type { Language } from "../../model/map.ts";
import styles from "./passage.module.css";
import { type Place, type Segment, sentenceOfPlace } from "./place.ts";

/** Another annotated passage of the same voice, as a mark on the strip. */
export interface Tick {
  readonly key: string;
  /** How far into the voice it stands, from 0 to 1. */
  readonly fraction: number;
  /** What is claimed there. */
  readonly label: string;
  readonly select: () => void;
}

/** Closer than this to an end, the words under the passage would touch that end's own. */
const roomForEnd = 0.3;
/** Closer than this to an end, the words under the passage stand flush with it. */
const roomForCentre = 0.125;

/** More paragraphs or marks than this stand closer, so that they can still be told apart. */
const roomForWide = 24;

/** Where a passage stands in its voice: one segment a paragraph, the passage as a pill, other passages as marks. */
export function PlaceStrip(props: {
  readonly place: Place;
  /** Where the map recorded it, when the attached text has it elsewhere. */
  readonly recorded: Place | undefined;
  readonly segments: readonly Segment[];
  readonly ticks: readonly Tick[];
  readonly language: Language;
}) {
  const { place, recorded, segments, ticks, language } = props;
  const words = panelMessages[language];
  const at = percent(place.fraction);
  return (
    <div
      className={styles.strip}
      data-place={place.word}
      data-dense={Math.max(segments.length, ticks.length) > roomForWide ? "" : undefined}
    >
      <div role="img" aria-label={sentenceOfPlace(place, words)}>
        <div className={styles.segments}>
          {segments.map((segment, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its order alone
            <i key={index} style={{ flexGrow: segment.share }} data-here={segment.holdsPassage ? "" : undefined} />
          ))}
        </div>
        {recorded && <b className={styles.recorded} style={{ left: percent(recorded.fraction) }} />}
        <b className={styles.here} style={{ left: at }} />
        {place.fraction >= roomForEnd && <span className={styles.start}>{words.start}</span>}
        <span
          className={styles.where}
          data-flush={flushWith(place.fraction)}
          style={flushWith(place.fraction) === undefined ? { left: at } : undefined}
        >
          {words.place[place.word]}
        </span>
        {place.fraction <= 1 - roomForEnd && <span className={styles.end}>{words.end}</span>}
      </div>
      {ticks.length > 0 && <Ticks ticks={ticks} label={words.otherPassages} />}
    </div>
  );
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}

function flushWith(fraction: number): "start" | "end" | undefined {
  if (fraction < roomForCentre) return "start";
  return fraction > 1 - roomForCentre ? "end" : undefined;
}

function Ticks({ ticks, label }: { readonly ticks: readonly Tick[]; readonly label: string }) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, ticks.length - 1);

  // The marks' targets are wider than the marks and overlap: a pointer means the nearest mark, a key the focused one.
  const select = (tick: Tick) => (event: MouseEvent) => {
    const strip = bar.current?.getBoundingClientRect();
    if (event.detail === 0 || !strip || strip.width === 0) return tick.select();
    nearest(ticks, (event.clientX - strip.left) / strip.width, tick).select();
  };
  const move = (event: KeyboardEvent) => {
    const next = { ArrowLeft: stop - 1, ArrowRight: stop + 1, Home: 0, End: ticks.length - 1 }[event.key];
    const button = next === undefined ? undefined : bar.current?.children[next];
    if (!(button instanceof HTMLElement)) return;
    event.preventDefault();
    event.stopPropagation();
    button.focus();
  };

  return (
    <div ref={bar} role="toolbar" className={styles.ticks} aria-label={label}>
      {ticks.map((tick, index) => (
        <button
          key={tick.key}
          type="button"
          aria-label={tick.label}
          title={tick.label}
          tabIndex={index === stop ? 0 : -1}
          style={{ left: percent(tick.fraction) }}
          onClick={select(tick)}
          onFocus={() => setCurrent(index)}
          onKeyDown={move}
        />
      ))}
    </div>
  );
}

function nearest(ticks: readonly Tick[], fraction: number, fallback: Tick): Tick {
  return ticks.reduce(
    (best, tick) => (Math.abs(tick.fraction - fraction) < Math.abs(best.fraction - fraction) ? tick : best),
    fallback,
  );
}
