import type { Point } from "../layout/layout.ts";
import type { SceneCard, SceneChip } from "./scene.ts";
import { plainCard } from "./seenCard.ts";

/** A card with its left top corner as the origin of all its parts: two that look alike are alike then, wherever they stand. */
export function atOrigin(card: SceneCard): SceneCard {
  const { x, y, glyph, more, chip, port, sources } = card;
  const moved = <Part extends Point>(part: Part): Part => ({ ...part, x: part.x - x, y: part.y - y });
  return {
    ...plainCard(card),
    x: 0,
    y: 0,
    tokens: card.tokens.map(moved),
    ...(glyph ? { glyph: moved(glyph) } : {}),
    ...(more ? { more: moved(more) } : {}),
    ...(chip ? { chip: movedChip(chip, moved) } : {}),
    ...(port ? { port: { ...moved(port), ...(port.line ? { line: moved(port.line) } : {}) } } : {}),
    ...(sources ? { sources: moved(sources) } : {}),
  };
}

function movedChip(chip: SceneChip, moved: <Part extends Point>(part: Part) => Part): SceneChip {
  const { counts, changed } = chip;
  return {
    ...moved(chip),
    counts: counts.map((count) => ({ ...count, mark: moved(count.mark), line: moved(count.line) })),
    ...(changed ? { changed: { ...changed, mark: moved(changed.mark), line: moved(changed.line) } } : {}),
  };
}
