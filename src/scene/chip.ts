import { chipGap, chipHeight } from "../layout/cards.ts";
import type { Box, Point } from "../layout/layout.ts";
import type { Language } from "../model/map.ts";
import { canFold } from "../view/canFold.ts";
import type { ShownClaim } from "../view/view.ts";
import { figures } from "./figures.ts";
import type { SceneChip, SceneCount } from "./scene.ts";

const height = chipHeight;
/** How far the handle of a fold reaches from its card at most, in world pixels. */
export const chipReach = 160;

/** In which language a chip counts, and whether its map leads down rather than to the right. */
interface ChipSetting {
  readonly language: Language;
  readonly growsDown: boolean;
  /** How many of the claims that it hides change, where something is supposed to be false. */
  readonly changed?: number;
}

/**
 * The handle of a claim's fold; none where nothing hangs on it. What is folded has it at the right, what is partly folded
 * under the card, and what is open has a caret on its right edge; on a map that leads down, all have it at their lower edge.
 */
export function chipOf(claim: ShownClaim, box: Box, setting: ChipSetting): SceneChip | undefined {
  if (!canFold(claim)) return undefined;
  const { supports, rebuts } = claim.hidden;
  if (supports + rebuts === 0) {
    return { isFolded: false, supports, rebuts, counts: [], ...caretPlace(box, setting), width: height, height };
  }
  const width = contentsOf(claim, 0, 0, setting).end;
  const { x, y } = chipPlace(claim, box, width, setting);
  const { counts, changed } = contentsOf(claim, x, y + height / 2, setting);
  return { isFolded: claim.isFolded, supports, rebuts, counts, ...(changed ? { changed } : {}), x, y, width, height };
}

/** What stands in a chip whose left end is there, and where that ends. */
function contentsOf(claim: ShownClaim, left: number, middle: number, { language, changed = 0 }: ChipSetting) {
  const counts = countsOf(claim, left, middle, language);
  const last = counts.at(-1)?.line;
  const after = last ? last.x + last.width + 9 : left;
  if (changed === 0) return { counts, end: after + 1 - left };
  const line = figures(String(changed), after + 15, middle, { language, size: 12, face: "sans600" });
  const mark = { x: after + 5.5, y: middle };
  return { counts, changed: { count: changed, mark, line }, end: line.x + line.width + 10 - left };
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
