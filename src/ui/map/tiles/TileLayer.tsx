import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import { overviewZoom } from "../../../render/overviewZoom.ts";
import type { PartPainter } from "../../../render/parts.ts";
import { themes } from "../../../render/theme.ts";
import type { Theme } from "../../../store/state.ts";
import { useMedia } from "../../useMedia.ts";
import type { CameraFeed } from "../cameraFeed.ts";
import { isCrowd, type Kin } from "../kin.ts";
import type { Arrangement } from "../useArrangement.ts";
import { createTiles, type TilePicture, type Tiles } from "./createTiles.ts";
import { onRatio } from "./onRatio.ts";
import { createTileCoats } from "./tileCoats.ts";
import styles from "./tiles.module.css";
import { usePainterBeside } from "./usePainterBeside.ts";

/** From this zoom on, inwards, nothing is seen of the tiles. */
const unseen = overviewZoom + 0.05;

/** How strongly lines and marks are painted: as map.module.css has it where the rest steps back. */
const strengths = {
  full: { edges: 1, marks: 1 },
  dimmed: { edges: 0.22, marks: 0.34 },
  contrasting: { edges: 0.9, marks: 1 },
} as const;

/**
 * A large picture from afar, on tiles of a canvas that lies beneath the live one: lines, grounds and signs, of which nothing
 * can be read. Words stand above it, and what is lit, but for a crowd.
 */
export function TileLayer(props: {
  readonly arrangement: Arrangement;
  /** What draws it from afar, in the theme. */
  readonly painter: PartPainter;
  readonly theme: Theme;
  readonly feed: CameraFeed;
  /** What is lit, while all else steps back: a crowd is painted, a few are drawn live above the tiles. */
  readonly lit: Kin | undefined;
}): ReactNode {
  const { feed } = props;
  const anchor = useRef<SVGGElement>(null);
  const picture = usePicture(props);
  const shown = useRef<{ readonly tiles: Tiles; readonly picture: LivePicture }>(undefined);
  const [tiles, setTiles] = useState<Tiles>();
  useLayoutEffect(() => {
    const layer = anchor.current?.ownerSVGElement?.parentElement;
    if (!layer) return;
    const canvas = document.createElement("canvas");
    canvas.className = styles.tiles ?? "";
    canvas.setAttribute("aria-hidden", "true");
    layer.before(canvas);
    const made = createTiles(canvas);
    setTiles(made);
    const measure = () => made.resize({ width: layer.clientWidth, height: layer.clientHeight }, devicePixelRatio);
    const observer = new ResizeObserver(measure);
    observer.observe(layer);
    const endRatio = onRatio(measure);
    return () => {
      observer.disconnect();
      endRatio();
      made.dispose();
      canvas.remove();
    };
  }, []);
  useLayoutEffect(() => {
    if (!tiles) return;
    const before = shown.current?.tiles === tiles ? shown.current.picture : undefined;
    shown.current = { tiles, picture };
    tiles.change(picture, before?.scene === picture.scene && before.theme === picture.theme);
    if (!picture.hasSigns) return;
    // A sign that was painted in another font comes in its own once that is there.
    const again = () => tiles.change({ ...picture }, true);
    document.fonts.addEventListener("loadingdone", again);
    return () => document.fonts.removeEventListener("loadingdone", again);
  }, [tiles, picture]);
  usePainterBeside(tiles);
  useLayoutEffect(() => {
    if (!tiles) return;
    const follow = () => {
      const camera = feed.camera();
      tiles.show(camera.zoom < unseen || feed.isHeldFar() ? camera : undefined);
    };
    follow();
    return feed.subscribe(follow);
  }, [tiles, feed]);
  return <g ref={anchor} />;
}

interface LivePicture extends TilePicture {
  readonly scene: Arrangement["scene"];
  readonly theme: Theme;
  readonly hasSigns: boolean;
}

function usePicture(props: Parameters<typeof TileLayer>[0]): LivePicture {
  const { arrangement, painter, theme } = props;
  const isDimmed = props.lit !== undefined;
  const lit = props.lit && isCrowd(props.lit) ? props.lit : undefined;
  const { scene, view } = arrangement;
  const wantsContrast = useMedia("(prefers-contrast: more)");
  const strength = isDimmed ? strengths[wantsContrast ? "contrasting" : "dimmed"] : strengths.full;
  const outside = useMemo(() => new Set(view.claims.flatMap(({ id, isOutside }) => (isOutside ? [id] : []))), [view]);
  return useMemo(
    () => ({
      ...{ scene, theme, hasSigns: scene.verdicts !== undefined },
      bounds: scene.bounds,
      paper: themes[theme].paper,
      coats: createTileCoats(scene, painter, { strength, outside, lit }),
    }),
    [scene, painter, theme, strength, outside, lit],
  );
}
