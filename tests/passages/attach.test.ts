import { describe, expect, it } from "vitest";
import { readAttachment } from "../../src/passages/attach.ts";
import { debate } from "../support/maps.ts";
import { harborMap, harborText, utf16 } from "../support/texts.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const fromHex = (hex: string) => Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

/** The second and the third paragraph of the debate, as Big5 and as GB18030 have them. */
const inBig5 = fromHex(
  "c2c2bd58c059add7a440add7a141c1d9afe0a5cea454a451a67ea1430ab6f1aefcafe0c5fdb366bdfcbe61a9a4a141a440a67ea668c1c8a8e2a6a8a1430a",
);
const inGb18030 = fromHex(
  "c566b461ee5ed0ded2bbd0dea3acdf80c4dcd3c3c8fdcaaec4eaa1a30acceebaa3c4dcd78cd89bdd86bfbfb0b6a3acd2bbc4eab6e0d98d83c9b3c9a1a30a",
);

describe("attaching a text", () => {
  it("knows the document itself by its bytes", () => {
    expect(readAttachment(utf8(harborText), harborMap)).toEqual({
      state: "attached",
      document: "harbor",
      text: harborText,
      encoding: "utf-8",
      isExact: true,
      counts: { verified: 4, moved: 0, missing: 0 },
    });
  });

  it("verifies a copy with a byte order mark and Windows line ends", () => {
    const copy = utf8(`\uFEFF${harborText.replaceAll("\n", "\r\n")}`);
    expect(readAttachment(copy, harborMap)).toMatchObject({
      text: harborText,
      isExact: false,
      counts: { verified: 4, moved: 0, missing: 0 },
    });
  });

  it.each(["little", "big"] as const)("reads UTF-16 in %s order", (order) => {
    const attachment = readAttachment(utf16(harborText, order), harborMap);
    expect(attachment).toMatchObject({ text: harborText, counts: { verified: 4 } });
  });

  it.each([
    ["big5", inBig5],
    ["gb18030", inGb18030],
  ] as const)("reads %s", (encoding, bytes) => {
    expect(readAttachment(bytes, harborMap)).toMatchObject({
      encoding,
      text: "舊碼頭修一修，還能用三十年。\n填海能讓貨輪靠岸，一年多賺兩成。\n",
      counts: { verified: 0, moved: 2, missing: 2 },
    });
  });

  it("counts what has moved and what is gone", () => {
    const edited = harborText.replace("🦀 螃蟹會先知道答案，", "").replace("颱風季的預算", "颱風季的錢");
    expect(readAttachment(utf8(edited), harborMap)).toMatchObject({ counts: { verified: 1, moved: 2, missing: 1 } });
  });

  it("finds the document among several", () => {
    const [document] = harborMap.documents;
    const other = { id: "other", title: { en: "Another" }, characters: 9, sha256: "0".repeat(64) };
    const map = { ...harborMap, documents: document ? [other, document] : [] };
    expect(readAttachment(utf8(`${harborText}.`), map)).toMatchObject({ document: "harbor", isExact: false });
  });

  it.each([
    ["another text", utf8("完全無關的一篇文章，講的是怎麼種番茄。"), "other-text"],
    ["nothing", new Uint8Array(), "empty"],
    ["spaces alone", utf8(" \r\n "), "empty"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff, 0xfe, 0), "not-text"],
  ])("refuses %s and says why", (_, bytes, reason) => {
    expect(readAttachment(bytes, harborMap)).toEqual({ state: "refused", reason });
  });

  it("refuses any text where the map cites no document", () => {
    const map = { ...debate, documents: [] };
    expect(readAttachment(utf8(harborText), map)).toEqual({ state: "refused", reason: "no-document" });
  });

  it("is not taken in by a common word: one passage in ten must be there", () => {
    const [claim] = harborMap.claims;
    const [passage] = claim?.passages ?? [];
    if (!claim || !passage) throw new Error("the map has no passage");
    const rare = Array.from({ length: 10 }, (_, i) => ({ ...passage, phrase: `沒有的話${i}` }));
    const map = { ...harborMap, claims: [{ ...claim, passages: [passage, ...rare] }] };
    expect(readAttachment(utf8("有人說不必填海。"), map)).toEqual({ state: "refused", reason: "other-text" });
  });
});
