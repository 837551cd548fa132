import { expect, it } from "vitest";
import { inOneGo } from "../../src/model/steps.ts";
import { readAttachment, readInSteps } from "../../src/passages/attach.ts";
import { citedOf } from "../../src/passages/cited.ts";
import { locateInMap } from "../../src/passages/locateInMap.ts";
import { forgetPlaces, keepPlaces, locationAt } from "../../src/passages/places.ts";
import { harborMap, harborText } from "../support/texts.ts";

const { cited } = citedOf(harborMap);
const passages = harborMap.claims.flatMap((claim) => claim.passages);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const nobody = () => undefined;

it("needs no more of a map than what it cites, which survives being handed over, as does what comes of it", () => {
  const moved = bytesOf(`前言\r\n${harborText}`);
  const found = inOneGo(readInSteps(moved, { cited: structuredClone(cited) }, nobody));
  const { text, counts } = readAttachment(moved, harborMap) as { text: string; counts: object };
  expect(structuredClone(found)).toMatchObject({ text, counts, codePoints: { length: [...text].length } });
  if (found.state !== "attached") throw new Error("it was refused");
  expect(passages.map(({ start }, number) => locationAt(found.places, number, start))).toEqual(
    passages.map((passage) => locateInMap(text, passage, harborMap)),
  );
});

it("takes a text that is known to be a document for it, however little of that it has", () => {
  const found = inOneGo(readInSteps(bytesOf("有人說不必。"), { cited, document: "harbor" }, nobody));
  expect(found).toMatchObject({ state: "attached", document: "harbor", counts: { verified: 0, moved: 0, missing: 4 } });
});

it("tells how far it is, and never less than before", () => {
  for (const text of [harborText, `前言\r\n${harborText}`, "完全無關的一篇文章。"]) {
    const shares: number[] = [];
    inOneGo(readInSteps(bytesOf(text), { cited }, (share) => shares.push(share)));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  }
});

it("does not look again for what is known of a text, and does so of another, or once that is forgotten", () => {
  const [passage] = passages;
  if (!passage) throw new Error("the map has no passage");
  const found = locateInMap(harborText, passage, harborMap);
  keepPlaces(harborMap, "harbor", harborText, new Int32Array([3, 0, 0]));
  expect(locateInMap(harborText, passage, harborMap)).toEqual({ state: "missing" });
  expect(locateInMap(`${harborText} `, passage, harborMap)).not.toEqual({ state: "missing" });
  forgetPlaces(harborMap, "harbor");
  expect(locateInMap(harborText, passage, harborMap)).toEqual(found);
});
