import type { MouseEvent } from "react";
import type { AnswerMark, Answers } from "../../view/answers.ts";

/** What the pointer is at in a row of the grid. */
export interface Pointed {
  readonly claim: string;
  /** What the row says there, which a click opens; absent where it says nothing so near. */
  readonly mark: AnswerMark | undefined;
  /** The middle of its column on the screen, and where the cell stands around it, in pixels. */
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** So near, in pixels, the pointer must come to a mark to mean it: half of the least target. */
const reach = 12;

/** So far from the edge of its camp, in pixels, the first column begins; answers.module.css says the same. */
const inset = 8;

/** Columns narrower than so, in pixels, can be told apart by no pointer. */
const leastPitch = 2.5;

/**
 * What the pointer is at in a cell: the nearest mark of its row, else the claim of the column. Marks that stand closer than one
 * can point are not guessed at; the row as a whole is meant then.
 */
export function pointedAt({ target, clientX }: MouseEvent, answers: Answers): Pointed | undefined {
  const cell = target instanceof Element ? target.closest("[data-cell]") : null;
  const camp = answers.camps[Number(cell?.getAttribute("data-cell"))];
  const voice = cell?.closest("[data-row]")?.getAttribute("data-row");
  if (!cell || !camp || !voice) return undefined;
  const { left, width, top, height } = cell.getBoundingClientRect();
  const pitch = (width - 2 * inset) / camp.claims.length;
  const at = (clientX - left - inset) / pitch - 0.5;
  const near = marksNear(marksOf(answers, voice, camp.camp), at, reach / pitch);
  if (pitch < leastPitch && near.length > 1) return undefined;
  const [mark] = near;
  const column = mark?.column ?? Math.min(camp.claims.length - 1, Math.max(0, Math.round(at)));
  const claim = camp.claims[column];
  return claim === undefined ? undefined : { claim, mark, x: left + inset + (column + 0.5) * pitch, top, height };
}

function marksOf({ groups }: Answers, voice: string, camp: number): readonly AnswerMark[] {
  for (const { rows } of groups) {
    const row = rows.find((each) => each.voice.id === voice);
    if (row) return row.marks.filter((mark) => mark.camp === camp);
  }
  return [];
}

/** The marks within so many columns of a place, the nearest first. */
function marksNear(marks: readonly AnswerMark[], at: number, columns: number): readonly AnswerMark[] {
  const distance = ({ column }: AnswerMark) => Math.abs(column - at);
  return marks.filter((mark) => distance(mark) <= columns).sort((a, b) => distance(a) - distance(b));
}
