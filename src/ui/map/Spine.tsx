import type { ReactNode } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import { backToQuestion } from "../../messages/spine.ts";
import { inLanguage } from "../../model/map.ts";
import { pigment, themes } from "../../render/theme.ts";
import type { Camera } from "../../store/state.ts";
import { voicesOfCamp } from "../../view/shownVoices.ts";
import type { View } from "../../view/view.ts";
import { useSeenTheme } from "../useSeenTheme.ts";
import { besideSpine, phoneZoom, type Size, spineWidth } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import styles from "./map.module.css";
import { headlineOf, isSpineShown } from "./spineShown.ts";
import type { Arrangement } from "./useArrangement.ts";
import { useCameraFeed } from "./useCameraFeed.ts";

/** The question and how the voices stand on it, at the edge, while the headline is out of sight; it leads back there. */
export function Spine(props: {
  readonly feed: CameraFeed;
  readonly arrangement: Arrangement;
  readonly stage: Size;
  readonly landing: Camera;
  readonly goTo: (camera: Camera | undefined) => void;
}): ReactNode {
  const { feed, arrangement, stage, landing, goTo } = props;
  const { view } = arrangement;
  const size = { clientWidth: stage.width, clientHeight: stage.height };
  const isShown = useCameraFeed(feed, (camera) => isSpineShown(arrangement, camera, size));
  if (!isShown) return null;
  const question = inLanguage(view.question, view.language);
  return (
    <button
      type="button"
      className={styles.spine}
      aria-label={backToQuestion[view.language](question)}
      title={question}
      onClick={() =>
        goTo(isSpineShown(arrangement, landing, size) ? cameraOn(headlineOf(arrangement.scene), stage) : undefined)
      }
    >
      <span className={styles.spineQuestion} lang={view.language}>
        {question}
      </span>
      <Stances view={view} />
    </button>
  );
}

/** How much below the question the offer of the tour takes. */
const offerHeight = 72;

/**
 * The camera that shows the question, with the offer of the tour below it, where the first sight has no room for them: in the
 * middle of the height, right of the buttons that stand at the left.
 */
function cameraOn({ x, y, height }: Rectangle, stage: Size): Camera {
  const middle = y + (height + offerHeight) / 2;
  return { x: spineWidth + besideSpine - x * phoneZoom, y: stage.height / 2 - middle * phoneZoom, zoom: phoneZoom };
}

/** The bars of all voices are no longer than this together, in pixels. */
const longest = 360;
/** As long is the bar of one voice, with the gap to the next. */
const pitch = 13;

/** A bar for each camp, as long as its voices are many, and a hollow disc for each voice that takes no side; or a hollow bar. */
function Stances({ view }: { readonly view: View }): ReactNode {
  const theme = themes[useSeenTheme()];
  const { voices } = view;
  const camps = [...new Set(voices.map(({ camp }) => camp))];
  const share = Math.min(pitch, longest / voices.length);
  return (
    <span className={styles.stances} aria-hidden="true">
      {camps.map((camp) => {
        const members = voicesOfCamp(voices, camp);
        const height = Math.max(3, members.length * share - 4);
        if (camp !== undefined) return <i key={camp} style={{ height, background: pigment(theme, camp) }} />;
        if (share < pitch) return <i key="silent" className={styles.silent} style={{ height }} />;
        return members.map(({ id }) => <i key={id} className={styles.silent} />);
      })}
    </span>
  );
}
