import { type Brushwork, brushworkOf, paintOn } from "../paint/brush.ts";
import { laySheet } from "../paint/sheet.ts";
import type { HandedCoat, SheetTask } from "../paint/sheetTask.ts";

/** First that it can paint; then each sheet, in the order in which they were asked for. */
export type PaintingAnswer = "ready" | ImageBitmap;

const canvas = new OffscreenCanvas(1, 1);
const surface = canvas.getContext("2d", { alpha: false });
if (!surface) throw new Error("this browser's workers have no canvas to paint on");
const kept = new Map<number, Brushwork>();

self.addEventListener("message", ({ data: { sheet, coats, isAnew } }: MessageEvent<SheetTask>) => {
  if (isAnew) kept.clear();
  if (canvas.width !== sheet.side) canvas.width = canvas.height = sheet.side;
  laySheet(surface, sheet);
  for (const coat of coats) paintOn(surface, brushworkFor(coat));
  const bitmap = canvas.transferToImageBitmap();
  self.postMessage(bitmap satisfies PaintingAnswer, { transfer: [bitmap] });
});
self.postMessage("ready" satisfies PaintingAnswer);

function brushworkFor({ place, strokes }: HandedCoat): Brushwork {
  if (!strokes) return kept.get(place ?? -1) ?? [];
  const brushwork = brushworkOf(strokes);
  if (place !== undefined) kept.set(place, brushwork);
  return brushwork;
}
