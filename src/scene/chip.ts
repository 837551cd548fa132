import type { Box } from "../layout/layout.ts";
import type { Language } from "../model/map.ts";
import type { ShownClaim } from "../view/view.ts";
import { figures } from "./figures.ts";
import type { SceneChip, SceneCount } from "./scene.ts";

const height = 24;

/** The handle of a claim's fold; none where nothing hangs on it. */
export function chipOf(claim: ShownClaim, box: Box, language: Language): SceneChip | undefined {
  if (claim.children === 0) return undefined;
  const { supports, rebuts } = claim.hidden;
  const y = box.y + box.height / 2 - height / 2;
  const right = box.x + box.width;
  if (!claim.isFolded || supports + rebuts === 0) {
    return { isFolded: claim.isFolded, supports, rebuts, counts: [], x: right - 12, y, width: height, height };
  }
  const counts = countsOf(claim, right + 10, y + height / 2, language);
  const last = counts.at(-1)?.line;
  const end = last ? last.x + last.width : right + 10;
  return { isFolded: true, supports, rebuts, counts, x: right + 10, y, width: end + 10 - (right + 10), height };
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
