import type { Steps } from "../../../model/steps.ts";
import { cutLines } from "../../../render/cutLines.ts";
import type { SvgElement } from "../../../render/element.ts";
import type { PartPainter } from "../../../render/parts.ts";
import { type ThemeName, themes } from "../../../render/theme.ts";
import { overlap } from "../../../scene/extent.ts";
import type { Scene } from "../../../scene/scene.ts";
import { type Brushwork, brushworkOf, paintOn } from "./brush.ts";
import { type Patch, patchesOf } from "./patches.ts";
import { groundOf, type Tile, tileSide } from "./pyramid.ts";
import { type Growth, growthAt, type Strokes, strokesOf } from "./strokes.ts";

/** How the picture looks on tiles, but for what the scene says. */
export interface TileLook {
  readonly theme: ThemeName;
  /** How strongly lines and marks are painted: less where the rest steps back. */
  readonly strength: { readonly edges: number; readonly marks: number };
  /** The claims that the filters leave out. */
  readonly outside: ReadonlySet<string>;
}

/** Paints a tile in short steps; `ratio` is how many pixels of the screen a CSS pixel has. */
export type TilePainter = (surface: CanvasRenderingContext2D, tile: Tile, ratio: number) => Steps<void>;

/** How strongly that is painted which the filters leave out. */
const outsideStrength = 0.45;

/** Paints the picture from afar on tiles, but for headline, voices and what has words: the very elements that `painter` draws. */
export function createTilePainter(scene: Scene, painter: PartPainter, look: TileLook): TilePainter {
  const grounds = groundsOf(painter.frame);
  const { edges, marks } = look.strength;
  const linesOf = (patch: Patch) => painter.layer("edges", { edges: patch.edges });
  const sorting = { growth: unmoved, opacity: edges };
  const lines = createStock((patch) => strokesOf([linesOf(patch)], sorting));
  const signs = createStock(({ cards }, growth) => {
    const drawn = (isOutside: boolean, opacity: number) => {
      const some = cards.filter(({ claim }) => look.outside.has(claim) === isOutside);
      return strokesOf([painter.layer("cards", { cards: some })], { growth, opacity });
    };
    const [within, outside] = [drawn(false, marks), drawn(true, marks * outsideStrength)];
    return { strokes: [...within.strokes, ...outside.strokes], signs: [...within.signs, ...outside.signs] };
  });
  return function* (surface, tile, ratio) {
    const ground = groundOf(tile);
    const growth = growthAt(tile.scale / ratio);
    surface.setTransform(1, 0, 0, 1, 0, 0);
    surface.globalAlpha = 1;
    surface.fillStyle = themes[look.theme].paper;
    surface.fillRect(0, 0, tileSide, tileSide);
    surface.setTransform(tile.scale, 0, 0, tile.scale, -tile.column * tileSide, -tile.row * tileSide);
    paintOn(surface, grounds());
    const patches = patchesOf(scene).filter((patch) => overlap(patch, ground, 0));
    const linesIn = (patch: Patch) =>
      patch.isLong ? brushworkOf(strokesOf([cutLines(linesOf(patch), ground)], sorting)) : lines(patch, unmoved);
    for (const brushwork of [linesIn, (patch: Patch) => signs(patch, growth)]) {
      for (const patch of patches) {
        paintOn(surface, brushwork(patch));
        yield;
      }
    }
  };
}

/** The camps' grounds and the bands of their voices. */
function groundsOf({ children }: SvgElement): () => Brushwork {
  const layers = children.filter((child) => typeof child !== "string");
  const named = (...names: readonly string[]) =>
    layers.filter(({ attributes }) => names.includes(String(attributes["data-layer"])));
  const defined = layers.filter(({ name }) => name === "defs").flatMap((defs) => defs.children);
  const fills = new Map(
    defined.flatMap((fill) => (typeof fill === "string" ? [] : [[String(fill.attributes.id), fill] as const])),
  );
  let made: Brushwork | undefined;
  return () => {
    made ??= brushworkOf(strokesOf(named("territories", "ribbons"), { growth: unmoved, fills }));
    return made;
  };
}

const unmoved: Growth = { speck: 1, bar: 1 };
const mostGrowths = 3;

/** Keeps what was made of a patch, for the last few growths that were asked for. */
function createStock(make: (patch: Patch, growth: Growth) => Strokes): (patch: Patch, growth: Growth) => Brushwork {
  const stock = new WeakMap<Patch, Map<string, Brushwork>>();
  return (patch, growth) => {
    const key = `${growth.speck} ${growth.bar}`;
    const kept = stock.get(patch) ?? new Map<string, Brushwork>();
    stock.set(patch, kept);
    const known = kept.get(key) ?? brushworkOf(make(patch, growth));
    // What was asked for last stands last.
    kept.delete(key);
    kept.set(key, known);
    if (kept.size > mostGrowths) kept.delete([...kept.keys()][0] ?? "");
    return known;
  };
}
