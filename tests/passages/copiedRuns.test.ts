import { describe, expect, it } from "vitest";
import { copiedRuns } from "../../src/passages/copiedRuns.ts";
import { harborMap, harborText } from "../support/texts.ts";

describe("runs copied from a text", () => {
  it("are none in a map that cites", () => expect(copiedRuns(harborMap, harborText)).toEqual([]));

  it("begin where more than sixteen characters are the same", () => {
    const sixteen = "填海能讓貨輪靠岸，一年多賺兩成。";
    expect([...sixteen]).toHaveLength(16);
    expect(copiedRuns({ gist: sixteen }, harborText)).toEqual([]);
    expect(copiedRuns({ gist: [{ en: `他說：${sixteen}不過還要` }] }, harborText)).toEqual([
      { pointer: "/gist/0/en", run: `${sixteen}不過` },
    ]);
  });

  it("are found across spaces and line ends", () => {
    expect(copiedRuns({ gist: "漁民第二個知道。 舊碼頭修一修，還能用" }, harborText)).toHaveLength(1);
  });
});
