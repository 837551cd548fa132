import { expect, it } from "vitest";
import { readBrat } from "../../src/formats/brat.ts";
import { saidBy } from "./support/saidBy.ts";

const source = "Stay calm. There is no danger. Some worry. So: calm.";
const annotations = [
  "T1\tMajorClaim 0 9\tStay calm",
  "T2\tClaim 11 29\tThere is no danger",
  "T3\tPremise 31 41\tSome worry",
  "T4\tMajorClaim 43 51\tSo: calm",
  "A1\tStance T2 For",
  "R1\tattacks Arg1:T3 Arg2:T2",
  "R2\tsupports Arg1:T2 Arg2:T4",
  "#1\tAnnotatorNotes T3\tnot sure",
  "A2\tHedged T3",
].join("\n");

it("reads the annotations of brat: spans, relations, stances, notes; the major claim once", () => {
  const reading = readBrat(annotations, source);
  expect(saidBy(reading)).toBe("T2+T1 T3-T2 T2+T1 !document-text !merged !metadata");
  expect(reading.value?.claims.map(({ id, kind, note, passages }) => [id, kind, note?.en, passages.length])).toEqual([
    ["T1", "position", undefined, 2],
    ["T2", "reason", undefined, 1],
    ["T3", "reason", "not sure", 1],
  ]);
  expect(reading.value?.claims[1]?.passages[0]).toMatchObject({
    start: 11,
    end: 29,
    gist: { en: "There is no danger" },
  });
});

it("tells that spans have no place where the annotated text is not given", () => {
  expect(saidBy(readBrat(annotations))).toContain("!source !source !source !source");
});

it("says where a line is no annotation", () => {
  expect(saidBy(readBrat("T1\tClaim 0 1\tA\nT2\tClaim x 1\tB\nhm"))).toBe("2:1 format/unfit 3:1 format/unfit");
});
