import type { Paragraph } from "../../passages/voiceText.ts";
import type { Stretch } from "./place.ts";

/** A run of a paragraph that is the same passages' throughout. */
export interface Piece<Found extends Stretch> {
  /** Where it begins, in code points of the document. */
  readonly start: number;
  readonly text: string;
  /** The shortest of the passages that it belongs to; absent where it belongs to none. */
  readonly shortest?: Found;
}

/** A paragraph cut wherever one of these passages begins or ends; nothing of it is lost or doubled. */
export function piecesOf<Found extends Stretch>(
  paragraph: Paragraph,
  passages: readonly Found[],
): readonly Piece<Found>[] {
  const own = passages.filter(({ start, end }) => start < paragraph.end && paragraph.start < end);
  const characters = [...paragraph.text];
  const within = (offset: number) => Math.min(characters.length, Math.max(0, offset - paragraph.start));
  const cuts = [...new Set([0, characters.length, ...own.flatMap(({ start, end }) => [within(start), within(end)])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, at) => {
    const start = paragraph.start + cut;
    const shortest = shortestAt(start, own);
    return { start, text: characters.slice(cut, cuts[at + 1]).join(""), ...(shortest ? { shortest } : {}) };
  });
}

function shortestAt<Found extends Stretch>(offset: number, passages: readonly Found[]): Found | undefined {
  return passages
    .filter(({ start, end }) => start <= offset && offset < end)
    .reduce<Found | undefined>(
      (best, each) => (best && best.end - best.start <= each.end - each.start ? best : each),
      undefined,
    );
}
