import {
  memo,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react";
import type { Rectangle } from "../../layout/layout.ts";
import { themes, washed } from "../../render/theme.ts";
import { type Camera, claimInSight, showsWhatIf, type Theme } from "../../store/state.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import { useSeenTheme } from "../useSeenTheme.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import { freeArea } from "./freeArea.ts";
import type { Lens } from "./lens.ts";
import styles from "./map.module.css";
import { onMinimapChoice, wantsMinimap } from "./minimapChoice.ts";
import { minimapMarks } from "./minimapMarks.ts";
import { cameraOver, isOutOfSight, liesUnder, minimapSize, type Overlook, overlookOf, sightOn } from "./overlook.ts";
import { boxOf } from "./pin.ts";
import { isSpineShown } from "./spineShown.ts";
import type { Arrangement } from "./useArrangement.ts";
import { useMeasuredFeed } from "./useMeasuredFeed.ts";
import { useWhenCovered } from "./useWhenCovered.ts";

/** The whole map in small with what is in sight of it, where that is little: a click or a drag on it leads there. */
export function Minimap(props: {
  readonly feed: CameraFeed;
  readonly arrangement: Arrangement;
  readonly region: RefObject<HTMLElement | null>;
  readonly lens: RefObject<Lens | null>;
}): ReactNode {
  const { feed, arrangement, region, lens } = props;
  const { layout } = arrangement;
  const theme = useSeenTheme();
  // A panel that opens or closes takes or gives room.
  const beside = useAtlas((state) => state.selection ?? state.voice ?? state.aside ?? showsWhatIf(state));
  const claim = useAtlas(claimInSight);
  const card = claim === undefined ? undefined : boxOf(arrangement, claim);
  const isWanted = useSyncExternalStore(onMinimapChoice, wantsMinimap);
  const overlook = useMemo(() => overlookOf([...layout.territories, ...layout.boxes]), [layout]);
  const { found: seen = "", again } = useMeasuredFeed(feed, (camera) => {
    const area = isWanted && overlook ? areaOf(region, arrangement, camera) : undefined;
    if (!area || !overlook || !isOutOfSight(overlook, camera, area)) return "";
    // What the reader is led to is seen, whatever corner it is in.
    if (card && liesUnder(card, camera, area)) return "";
    const { x, y, width, height } = sightOn(overlook, camera, area);
    return [x, y, width, height].map((length) => length.toFixed(1)).join(" ");
  });
  const whenCovered = useWhenCovered();
  // What stands beside the map may come a moment later.
  useEffect(() => whenCovered(beside ? again : undefined), [whenCovered, again, beside]);
  const steer = useSteering(overlook, (camera) => areaOf(region, arrangement, camera), lens);
  if (!overlook || seen === "") return null;
  const [x, y, width, height] = seen.split(" ").map(Number);
  return (
    <svg
      className={styles.minimap}
      width={minimapSize.width}
      height={minimapSize.height}
      aria-hidden="true"
      data-minimap=""
      {...steer}
    >
      <Small arrangement={arrangement} overlook={overlook} theme={theme} />
      <rect className="sight" x={x} y={y} width={width} height={height} rx={2.5} />
    </svg>
  );
}

/** What lies free of the map. */
function areaOf(region: RefObject<Element | null>, arrangement: Arrangement, camera: Camera): Rectangle | undefined {
  const element = region.current;
  return element ? freeArea(element, isSpineShown(arrangement, camera, element)) : undefined;
}

interface InSmall {
  readonly arrangement: Arrangement;
  readonly overlook: Overlook;
  readonly theme: Theme;
}

/** The map in small: the camps' grounds and the cards, drawn again only where they stand elsewhere, each by its relation and camp. */
const Small = memo(function Small(props: InSmall): ReactNode {
  const { scene } = props.arrangement;
  const { scale, origin } = props.overlook;
  const theme = themes[props.theme];
  const place = ({ x, y, width, height }: Rectangle) => ({
    x: origin.x + x * scale.x,
    y: origin.y + y * scale.y,
    width: width * scale.x,
    height: Math.max(1, height * scale.y),
  });
  return (
    <g>
      {scene.territories.map((territory) => (
        <rect key={territory.position} {...place(territory)} rx={2} fill={washed(theme, territory.camp)} />
      ))}
      {minimapMarks(scene.cards, props.overlook, theme).map(({ fill, opacity, d }) => (
        <path key={`${fill} ${opacity}`} d={d} fill={fill} opacity={opacity} />
      ))}
    </g>
  );
}, isSameInSmall);

/** Leads the map to where the pointer is pressed, and along with it while it stays so. */
function useSteering(
  overlook: Overlook | undefined,
  areaFor: (camera: Camera) => Rectangle | undefined,
  lens: RefObject<Lens | null>,
) {
  const { setCamera } = useActions();
  const isHeld = useRef(false);
  const goal = ({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Camera | undefined => {
    const camera = lens.current?.camera();
    const area = camera && areaFor(camera);
    if (!camera || !area || !overlook) return undefined;
    const { left, top } = currentTarget.getBoundingClientRect();
    return cameraOver(overlook, { x: clientX - left, y: clientY - top }, camera, area);
  };
  const lead = (event: PointerEvent<SVGSVGElement>) => {
    const to = isHeld.current ? goal(event) : undefined;
    if (to) lens.current?.jump(to);
  };
  const end = () => {
    const camera = isHeld.current ? lens.current?.camera() : undefined;
    isHeld.current = false;
    if (camera) setCamera(camera);
  };
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return;
      isHeld.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      lead(event);
    },
    onPointerMove: lead,
    onPointerUp: end,
    onPointerCancel: end,
  };
}

function isSameInSmall(before: InSmall, now: InSmall): boolean {
  return before.overlook === now.overlook && before.theme === now.theme;
}
