import { matrixOf } from "../../../render/pdf/matrix.ts";
import type { Fade, Paint, Sign, Strokes } from "./strokes.ts";

/** Strokes that a canvas can paint at once, again and again. */
export interface Brushwork {
  readonly paths: readonly { readonly paint: Paint; readonly path: Path2D }[];
  readonly signs: readonly Sign[];
}

/** Makes strokes ready to be painted. */
export function brushworkOf({ strokes, signs }: Strokes): Brushwork {
  const paths = strokes.map(({ paint, shapes }) => {
    const path = new Path2D(shapes.flatMap(({ data, turn }) => (turn === undefined ? [data] : [])).join(""));
    for (const { data, turn } of shapes) {
      if (turn !== undefined) path.addPath(new Path2D(data), new DOMMatrix([...matrixOf(turn)]));
    }
    return { paint, path };
  });
  return { paths, signs };
}

/** Paints them, in the units that the surface has. */
export function paintOn(surface: CanvasRenderingContext2D, { paths, signs }: Brushwork): void {
  for (const { paint, path } of paths) {
    surface.save();
    surface.scale(paint.across, paint.down);
    fill(surface, paint, path);
    stroke(surface, paint, path);
    surface.restore();
  }
  if (signs.length === 0) return;
  surface.save();
  surface.textAlign = "center";
  for (const { text, x, y, font, fill, opacity } of signs) {
    surface.globalAlpha = opacity;
    surface.font = font;
    surface.fillStyle = fill;
    surface.fillText(text, x, y);
  }
  surface.restore();
}

function fill(surface: CanvasRenderingContext2D, paint: Paint, path: Path2D): void {
  if (paint.fill === "none") return;
  surface.globalAlpha = paint.opacity * paint.fillOpacity;
  surface.fillStyle = paint.fade ? gradientOf(surface, paint.fade) : paint.fill;
  surface.fill(path);
}

function gradientOf(surface: CanvasRenderingContext2D, { box, isDown, stops }: Fade): CanvasGradient {
  const { x, y, width, height } = box;
  const gradient = surface.createLinearGradient(x, y, isDown ? x : x + width, isDown ? y + height : y);
  for (const { offset, color, opacity } of stops) gradient.addColorStop(offset, translucent(color, opacity));
  return gradient;
}

/** A colour, `#rrggbb`, so far translucent; written so that browsers do not round a faint wash to one of 256 steps. */
function translucent(color: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return `color(srgb ${channels.join(" ")} / ${opacity})`;
}

function stroke(surface: CanvasRenderingContext2D, paint: Paint, path: Path2D): void {
  if (paint.stroke === "none") return;
  surface.globalAlpha = paint.opacity * paint.strokeOpacity;
  surface.strokeStyle = paint.stroke;
  surface.lineWidth = paint.width;
  // The names are SVG's, and so the canvas's own.
  surface.lineCap = paint.cap as CanvasLineCap;
  surface.lineJoin = paint.join as CanvasLineJoin;
  surface.setLineDash(paint.dashes === "" ? [] : paint.dashes.split(/[ ,]+/u).map(Number));
  surface.lineDashOffset = paint.offset;
  surface.stroke(path);
}
