import { chipGap, chipHeight } from "../layout/cards.ts";
import type { Box, Point } from "../layout/layout.ts";
import type { Language } from "../model/map.ts";
import type { ShownClaim } from "../view/view.ts";
import { figures } from "./figures.ts";
import type { SceneChip, SceneCount } from "./scene.ts";

const height = chipHeight;

/** In which language a chip counts, and whether its map leads down rather than to the right. */
interface ChipSetting {
  readonly language: Language;
  readonly growsDown: boolean;
}

/**
 * The handle of a claim's fold; none where nothing hangs on it. What is folded has it at the right, what is partly folded
 * under the card, and what is open has a caret on its right edge; on a map that leads down, all have it at their lower edge.
 */
export function chipOf(claim: ShownClaim, box: Box, setting: ChipSetting): SceneChip | undefined {
  if (claim.children === 0) return undefined;
  const { supports, rebuts } = claim.hidden;
  if (supports + rebuts === 0) {
    return { isFolded: false, supports, rebuts, counts: [], ...caretPlace(box, setting), width: height, height };
  }
  const width = widthOf(countsOf(claim, 0, 0, setting.language));
  const { x, y } = chipPlace(claim, box, width, setting);
  const counts = countsOf(claim, x, y + height / 2, setting.language);
  return { isFolded: claim.isFolded, supports, rebuts, counts, x, y, width, height };
}

/** How wide a chip is around counts that begin at its left end, seen from there. */
function widthOf(counts: readonly SceneCount[]): number {
  const last = counts.at(-1)?.line;
  return last ? last.x + last.width + 10 : 0;
}

function caretPlace({ x, y, width, height: tall }: Box, { growsDown }: ChipSetting): Point {
  if (growsDown) return { x: x + width / 2 - height / 2, y: y + tall - 12 };
  return { x: x + width - 12, y: y + tall / 2 - height / 2 };
}

function chipPlace({ isFolded }: ShownClaim, box: Box, width: number, { growsDown }: ChipSetting): Point {
  const under = box.y + box.height + chipGap;
  // Beside the edges that come to the middle of what is partly folded.
  if (growsDown) return { x: isFolded ? box.x + (box.width - width) / 2 : box.x - 8, y: under };
  const right = box.x + box.width;
  return isFolded ? { x: right + 10, y: box.y + box.height / 2 - height / 2 } : { x: box.x + 14, y: under };
}

function countsOf(claim: ShownClaim, left: number, middle: number, language: Language): readonly SceneCount[] {
  const counts: SceneCount[] = [];
  let x = left + 9;
  for (const [type, count] of [
    ["support", claim.hidden.supports],
    ["rebut", claim.hidden.rebuts],
  ] as const) {
    if (count === 0) continue;
    const line = figures(String(count), x + 10, middle, { language, size: 12, face: "sans400" });
    counts.push({ type, mark: { x: x + 3.5, y: middle }, line });
    x = line.x + line.width + 9;
  }
  return counts;
}
