import { chipGap, chipHeight } from "../layout/cards.ts";
import type { Box } from "../layout/layout.ts";
import type { Language } from "../model/map.ts";
import type { ShownClaim } from "../view/view.ts";
import { figures } from "./figures.ts";
import type { SceneChip, SceneCount } from "./scene.ts";

const height = chipHeight;

/**
 * The handle of a claim's fold; none where nothing hangs on it. What is folded has it at the right, what is partly folded
 * under the card, and what is open has a caret on its right edge.
 */
export function chipOf(claim: ShownClaim, box: Box, language: Language): SceneChip | undefined {
  if (claim.children === 0) return undefined;
  const { supports, rebuts } = claim.hidden;
  const middle = box.y + box.height / 2 - height / 2;
  const right = box.x + box.width;
  if (supports + rebuts === 0) {
    return { isFolded: false, supports, rebuts, counts: [], x: right - 12, y: middle, width: height, height };
  }
  const x = claim.isFolded ? right + 10 : box.x + 14;
  const y = claim.isFolded ? middle : box.y + box.height + chipGap;
  const counts = countsOf(claim, x, y + height / 2, language);
  const last = counts.at(-1)?.line;
  const end = last ? last.x + last.width : x;
  return { isFolded: claim.isFolded, supports, rebuts, counts, x, y, width: end + 10 - x, height };
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
