import { type KeyboardEvent, type ReactNode, useId, useMemo, useState } from "react";
import { mapMessages } from "../../messages/map.ts";
import { pictureWords } from "../../messages/picture.ts";
import { sans } from "../../render/fonts.ts";
import { drawLegend, extents, type Legend as Key } from "../../render/legend.ts";
import type { Pen } from "../../render/pen.ts";
import { themes } from "../../render/theme.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import { letterSize } from "../letterSize.ts";
import { useSeenTheme } from "../useSeenTheme.ts";
import type { Size } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import styles from "./legend.module.css";
import { legendPlace } from "./legendPlace.ts";
import { isSpineShown } from "./spineShown.ts";
import { toReact } from "./toReact.tsx";
import type { Arrangement } from "./useArrangement.ts";
import { useCameraFeed } from "./useCameraFeed.ts";

const corner = { left: 66, bottom: 22 };

/**
 * The key to the signs of the map, drawn as the map draws them, wherever it covers nothing: all of it where there is room, else
 * less, and where there is none a button that shows it. Who hears the page is told all of it, wherever others look.
 */
export function Legend(props: {
  readonly feed: CameraFeed;
  readonly arrangement: Arrangement;
  readonly stage: Size;
  readonly landing: Camera;
}): ReactNode {
  const { feed, arrangement, stage, landing } = props;
  const { scene } = arrangement;
  const theme = useSeenTheme();
  const [isOpen, setOpen] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const legends = useMemo(
    () => extents.map((extent) => drawLegend(scene, penOf(scene, theme), extent)),
    [scene, theme],
  );
  // On a wide screen it grows with the picture and stands where the headline begins.
  const scale = Math.max(1, landing.zoom);
  const left = scale > 1 ? Math.max(corner.left, landing.x + 36 * scale) : corner.left;
  const keys = legends.map(({ width, height }) => ({ width: width * scale, height: height * scale }));
  const found = useCameraFeed(feed, (camera) => {
    const { key, lies } = legendPlace(scene, keys, { camera, stage, corner: { ...corner, left } });
    return `${key} ${lies}`;
  });
  const size = { clientWidth: stage.width, clientHeight: stage.height };
  const isHeld = isOpen || isFocused;
  // What is read or has the focus does not go as the map moves, nor to another place.
  const hasSpine = useHeld(
    useCameraFeed(feed, (camera) => isSpineShown(arrangement, camera, size)),
    isHeld,
  );
  const legend = legends[Number(found.slice(0, 1))];
  const [full] = legends;
  if (!legend || !full) return null;
  const meanings = [...full.meanings, ...followingOf(scene)];
  const words = mapMessages[scene.language];
  const lies = isHeld ? "on words" : found.slice(2);
  return (
    <>
      <span className="unseen" role="img" aria-label={`${words.legend}: ${meanings.join("; ")}`} />
      {lies === "on words" && (
        <Folded
          name={words.legend}
          left={hasSpine ? undefined : left}
          isOpen={isOpen}
          open={setOpen}
          focus={setFocused}
        >
          <Opened {...{ legend, stage, left, meanings }} />
        </Folded>
      )}
      <Drawn legend={legend} scale={scale} lies={lies} left={left} />
    </>
  );
}

/** A value, or what it was when it came to be held, for as long as it is. */
function useHeld<Value>(now: Value, isHeld: boolean): Value {
  const [last, setLast] = useState(now);
  if (isHeld) return last;
  if (last !== now) setLast(now);
  return now;
}

/** The key itself: in its corner of the map, or within what is opened by its button. */
function Drawn(props: {
  readonly legend: Key;
  readonly scale: number;
  readonly lies?: string;
  readonly left?: number;
}): ReactNode {
  const { legend, scale, lies, left } = props;
  return (
    <svg
      className={lies ? styles.key : styles.opened}
      data-lies={lies}
      aria-hidden="true"
      width={legend.width * scale}
      height={legend.height * scale}
      viewBox={`0 0 ${legend.width} ${legend.height}`}
      fontFamily={sans}
      style={lies ? { left, bottom: corner.bottom } : undefined}
    >
      {legend.elements.map((element, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its parts are always the same, in the same order
        <g key={i}>{toReact(element, () => undefined)}</g>
      ))}
    </svg>
  );
}

/**
 * A button in the place of the key that has no room there, which lays it over the map and takes it away again. Where the spine
 * is shown it stands on that, so that it covers nothing of the map.
 */
function Folded(props: {
  readonly name: string;
  /** Absent on the spine. */
  readonly left: number | undefined;
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
  /** Told whether it has the focus. */
  readonly focus: (isFocused: boolean) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { name, left, isOpen, open, focus, children } = props;
  const opened = useId();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    open(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what comes up from the button and from what it opens
    <div
      className={styles.folded}
      data-on-spine={left === undefined}
      style={{ left }}
      onKeyDown={closeOnEscape}
      onFocus={() => focus(true)}
      onBlur={() => focus(false)}
    >
      {isOpen && <div id={opened}>{children}</div>}
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? opened : undefined}
        onClick={() => open(!isOpen)}
      >
        {name}
      </button>
    </div>
  );
}

/** What the button opens: the key as large as the reader's letters, as far as the map has room around it, and all of it in words. */
function Opened(props: {
  readonly legend: Key;
  readonly stage: Size;
  readonly left: number;
  readonly meanings: readonly string[];
}): ReactNode {
  const { legend, stage, left, meanings } = props;
  const fitting = Math.min((stage.width - left - 48) / legend.width, (stage.height - 110) / legend.height);
  return (
    <>
      <Drawn legend={legend} scale={Math.max(1, Math.min(letterSize() / 16, fitting))} />
      <ul className="unseen">
        {meanings.map((meaning, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are always the same, in the same order
          <li key={i}>{meaning}</li>
        ))}
      </ul>
    </>
  );
}

function penOf(scene: Scene, theme: "light" | "dark"): Pen {
  const { language } = scene;
  // The hatch of its samples is that of the map.
  return { theme: themes[theme], language, words: pictureWords[language], prefix: "atlas-near-", isLive: false };
}

/** What the signs of a what-if and of verdicts mean, each under its heading. */
function followingOf({ whatIf, verdicts }: Scene): readonly string[] {
  return [whatIf, verdicts].flatMap((key) => (key ? [key.heading, ...key.signs.map(({ meaning }) => meaning)] : []));
}
