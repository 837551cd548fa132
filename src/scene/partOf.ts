import type { Rectangle } from "../layout/layout.ts";
import { extentOfCurve, extentOfDisc, extentOfLine, halfOf } from "./extent.ts";
import type { Scene, SceneCard, ScenePort } from "./scene.ts";
import { plainCard } from "./seenCard.ts";

/** Which parts of a scene are wanted. */
export interface Parts {
  /** The question, with what stands under it. */
  readonly title: boolean;
  /** Who says what: the voices on the strip and on the cards, and how many take a position. */
  readonly answers: boolean;
}

/** A scene without the parts that are not wanted, and without the room that they took at its edges. */
export function partOf(scene: Scene, { title, answers }: Parts): Scene {
  if (title && answers) return scene;
  const kept: Scene = {
    ...scene,
    ...(title ? {} : { headline: [] }),
    ...(answers ? {} : { strip: [], captions: [], ribbons: [], cards: scene.cards.map(withoutSayers) }),
  };
  return { ...kept, bounds: trimmed(kept) };
}

function withoutSayers(seen: SceneCard): SceneCard {
  const { more: _, port, ...card } = plainCard(seen);
  const kept: SceneCard = { ...card, tokens: [], lines: card.lines.filter(({ role }) => role !== "count") };
  return port ? { ...kept, port: movedOut(port, card) } : kept;
}

/** The mark of cross-links, where it stood before the sayers of its row, at the right end in their place. */
function movedOut(port: ScenePort, { x, width, kind, tokens, lines }: Omit<SceneCard, "more" | "port">): ScenePort {
  const count = lines.find(({ role }) => role === "count");
  const sayers = kind === "leaf" ? tokens.map((token) => token.x - halfOf(token)) : count ? [x + count.x] : [];
  const left = Math.min(...sayers.filter((sayer) => sayer > port.x));
  if (left === Number.POSITIVE_INFINITY || (kind !== "leaf" && left - port.x > besideCount)) return port;
  const shift = x + width - inset - left;
  return { ...port, x: port.x + shift, ...(port.line ? { line: { ...port.line, x: port.line.x + shift } } : {}) };
}

/** How far from a count the mark before it may stand, and how far in from a card's right end things end. */
const besideCount = 32;
const inset = 9;

/** What stays free around the outermost thing. */
const margin = 34;

/** The bounds, no further at the left, above and below than a margin from what there is. */
function trimmed(scene: Scene): Rectangle {
  const { bounds } = scene;
  const extents = [...extentsOf(scene)];
  if (extents.length === 0) return bounds;
  const left = extents.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const top = extents.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const bottom = extents.reduce((most, { y, height }) => Math.max(most, y + height), Number.NEGATIVE_INFINITY);
  const x = Math.max(bounds.x, left - margin);
  const y = Math.max(bounds.y, top - margin);
  const end = Math.min(bounds.y + bounds.height, bottom + margin);
  return { x, y, width: bounds.x + bounds.width - x, height: end - y };
}

/** The room that each thing of a scene takes. */
function* extentsOf({ territories, cards, strip, headline, captions, edges }: Scene): Iterable<Rectangle> {
  yield* territories;
  for (const { x, y, width, height, chip } of cards) {
    // The word of a relation stands half beside its card.
    yield { x: x - 12, y, width: width + 12, height };
    if (chip) yield chip;
  }
  for (const token of strip) yield extentOfDisc(token);
  for (const line of [...headline, ...captions]) yield extentOfLine(line);
  for (const { curve } of edges) yield extentOfCurve(curve);
}
