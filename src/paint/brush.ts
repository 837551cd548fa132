import { matrixOf } from "../render/pdf/matrix.ts";
import type { Fade, Paint, Sign, Stroke } from "./strokes.ts";

/** What is painted on: a canvas of the page, or of a worker. */
export type Surface = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Strokes that a canvas can paint at once, again and again. */
export type Brushwork = readonly { readonly paint: Paint; readonly path: Path2D }[];

/** Makes strokes ready to be painted. */
export function brushworkOf(strokes: readonly Stroke[]): Brushwork {
  return strokes.map(({ paint, data, turned }) => {
    const path = new Path2D(data);
    for (const { data, turn } of turned) path.addPath(new Path2D(data), new DOMMatrix([...matrixOf(turn)]));
    return { paint, path };
  });
}

/** Paints them, in the units that the surface has. */
export function paintOn(surface: Surface, brushwork: Brushwork): void {
  for (const { paint, path } of brushwork) {
    surface.save();
    surface.scale(paint.across, paint.down);
    fill(surface, paint, path);
    stroke(surface, paint, path);
    surface.restore();
  }
}

/** Writes signs, in the units that the surface has; on the page alone, which has the fonts. */
export function writeOn(surface: Surface, signs: readonly Sign[]): void {
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

function fill(surface: Surface, paint: Paint, path: Path2D): void {
  if (paint.fill === "none") return;
  surface.globalAlpha = paint.opacity * paint.fillOpacity;
  surface.fillStyle = paint.fade ? gradientOf(surface, paint.fade) : paint.fill;
  surface.fill(path);
}

function gradientOf(surface: Surface, { box, isDown, stops }: Fade): CanvasGradient {
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

function stroke(surface: Surface, paint: Paint, path: Path2D): void {
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
