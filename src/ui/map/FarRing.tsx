import { Fragment, type ReactNode, useMemo } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import { element, type SvgElement } from "../../render/element.ts";
import { barOf, isTreeToTheRight } from "../../render/overview.ts";
import { type FarWords, halfHeightOf, wordsFromAfar } from "../../render/wordsFromAfar.ts";
import type { SceneCard } from "../../scene/scene.ts";
import { useAtlas } from "../useAtlas.ts";
import { overviewDecorationOf } from "./overviewDecoration.ts";
import type { Stop } from "./stop.ts";
import { toReact } from "./toReact.tsx";
import type { Arrangement } from "./useArrangement.ts";

/** The rings around what is selected and what has the focus, from afar, where their cards are not seen. */
export function FarRing(props: { readonly arrangement: Arrangement; readonly focused: Stop | undefined }): ReactNode {
  const { arrangement, focused } = props;
  const selection = useAtlas((state) => state.selection);
  const focus = focused?.kind === "claim" ? focused.id : undefined;
  const rings = useMemo(() => {
    const { scene } = arrangement;
    const cards = scene.cards.filter(({ claim }) => claim === selection || claim === focus);
    const isWorded = cards.some(({ kind }) => kind !== "leaf");
    const words = isWorded ? wordsFromAfar(scene) : undefined;
    const decorate = overviewDecorationOf(arrangement);
    return cards.map((card) => {
      const drawn = element("g", {}, ...ringsOf(card, words?.get(card.claim), isTreeToTheRight(scene)));
      return <Fragment key={card.claim}>{toReact(drawn, decorate)}</Fragment>;
    });
  }, [arrangement, selection, focus]);
  return <g data-layer="rings">{rings}</g>;
}

/** Around its words as they are set at each zoom, and around its bar or its mark where it has none there. */
function ringsOf(card: SceneCard, words: FarWords | undefined, isTree: boolean): readonly SvgElement[] {
  const settings = words?.settings ?? [];
  const least = settings.at(-1)?.from ?? 0;
  const bare = ring(card.kind === "leaf" ? barOf(card, isTree) : card, 6);
  if (!words || settings.length === 0) return [bare];
  return [
    element(
      "g",
      { transform: `translate(${words.x} ${words.y})` },
      ...settings.map(({ lines, from, to }) => {
        const [half, width] = [halfHeightOf(lines), Math.max(...lines.map((line) => line.width))];
        const box = { x: 0, y: -half, width, height: 2 * half };
        return element(
          "g",
          { class: "scaled", "data-from": from, "data-to": Number.isFinite(to) ? to : 9 },
          ring(box, 5),
        );
      }),
    ),
    ...(least > 0 ? [element("g", { class: "bare", "data-from": 0, "data-to": least }, bare)] : []),
  ];
}

function ring({ x, y, width, height }: Rectangle, gap: number): SvgElement {
  const box = { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
  return element("rect", { class: "far-ring", ...box, rx: 8 });
}
