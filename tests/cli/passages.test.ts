import { describe, expect, it } from "vitest";
import { writeMap } from "../../src/formats/writeMap.ts";
import { run } from "../support/run.ts";
import { harborMap, harborText } from "../support/texts.ts";

const files = {
  "map.json": writeMap(harborMap),
  "harbor.txt": harborText,
  "edited.txt": harborText.replace("🦀 螃蟹會先知道答案，", "").replace("颱風季的預算", "颱風季的錢"),
  "other.txt": "完全無關的一篇文章，講的是怎麼種番茄。",
};

describe("passages", () => {
  it("verifies every passage of the text itself", async () => {
    const { exit, out } = await run("passages map.json --document harbor.txt", { files });
    expect(out).toBe(
      [
        "document harbor: the very file, byte for byte",
        "  no-port: a1 15-22 verified",
        "  old-pier: a1 43-57 verified",
        "  more-trade: a2 67-83 verified; a2 85-100 verified",
        "in all: 4 verified, 0 moved, 0 missing",
        "nowhere more than 16 characters of the text in a row",
        "",
      ].join("\n"),
    );
    expect(exit).toBe(0);
  });

  it("says what has moved and what is gone", async () => {
    const { exit, out } = await run("passages map.json -d edited.txt --lang zh-Hant", { files });
    expect(exit).toBe(1);
    expect(out).toContain("文件 harbor：與記錄的檔案不完全相同");
    expect(out).toContain("old-pier: a1 43-57 位置已移 (移了 -11 字)");
    expect(out).toContain("a2 85-100 找不到");
    expect(out).toContain("合計：1 處已核對，2 處位置已移，1 處找不到");
  });

  it("gives programs all of it as JSON", async () => {
    const { out } = await run("passages map.json -d edited.txt --format json", { files });
    expect(JSON.parse(out)).toMatchObject({
      document: "harbor",
      encoding: "utf-8",
      isExact: false,
      counts: { verified: 1, moved: 2, missing: 1 },
      claims: [
        { claim: "no-port", passages: [{ voice: "a1", phrase: "不必填海", state: "verified", start: 15, end: 22 }] },
        { claim: "old-pier", passages: [{ state: "moved", start: 32, end: 46, distance: -11 }] },
        { claim: "more-trade", passages: [{ state: "moved" }, { state: "missing" }] },
      ],
      copied: [],
    });
  });

  it("finds where the map repeats the text, spaces or none between", async () => {
    const copying = files["map.json"].replace("舊碼頭夠用", "填海能讓 貨輪靠岸，一年多賺兩成。不過颱風");
    const { exit, out } = await run("passages copying.json -d harbor.txt", {
      files: { ...files, "copying.json": copying },
    });
    expect(exit).toBe(1);
    expect(out).toContain("  /claims/1/text/zh-Hant: repeats 20 characters of the text in a row\n");
    expect(out).toContain("1 place with more than 16 characters of the text in a row\n");
  });

  it("refuses a text that is another", async () => {
    expect(await run("passages map.json -d other.txt", { files })).toMatchObject({
      exit: 1,
      out: "",
      err: "other.txt is not the original text of this map: nothing of what the voices say is in it.\n",
    });
  });

  it("says that the text cannot be read", async () => {
    expect(await run("passages map.json -d nowhere.txt", { files })).toMatchObject({
      exit: 2,
      err: "cannot read nowhere.txt: there is no such file\n",
    });
  });
});
