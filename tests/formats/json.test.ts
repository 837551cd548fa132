import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import type { Issue } from "../../src/formats/issue.ts";
import { readMap } from "../../src/formats/json.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { debate, mapOf } from "../support/maps.ts";
import { randomMaps } from "../support/randomMaps.ts";
import { harborMap } from "../support/texts.ts";

describe("reading a map file", () => {
  it("gives the map that was written", () => {
    const text = JSON.stringify({ $schema: "../schema/argument-map.schema.json", version: 1, ...debate });
    expect(readMap(text)).toEqual({ value: debate, issues: [] });
  });

  it("fills in what a writer by hand leaves out", () => {
    const text = `{
      "version": 1, "id": "small", "question": {"en": "Should we?"},
      "claims": [{"id": "a", "text": {"en": "Yes"}}, {"id": "b", "text": {"en": "No"}}],
      "relations": [{"id": "r", "type": "rebut", "from": "b", "to": "a"}]
    }`;
    expect(readMap(text).value).toEqual({
      id: "small",
      question: { en: "Should we?" },
      documents: [],
      voices: [],
      claims: [
        { id: "a", text: { en: "Yes" }, tags: [], kind: "reason", passages: [] },
        { id: "b", text: { en: "No" }, tags: [], kind: "reason", passages: [] },
      ],
      relations: [{ id: "r", type: "rebut", from: ["b"], to: "a", strength: 2, basis: "annotator" }],
      tour: [],
    });
  });

  it("takes a byte order mark and any line ends", () => {
    const text = `\uFEFF${writeMap(debate).replaceAll("\n", "\r\n")}`;
    expect(readMap(text)).toEqual({ value: debate, issues: [] });
  });

  it("takes the names of prototypes for ids like any other", () => {
    const map = mapOf("__proto__ x- constructor, constructor <- toString");
    expect(readMap(writeMap(map)).value).toEqual(map);
  });

  it.each([
    [0, []],
    [0.25, []],
    [1, []],
    [1.5, ["map/out-of-range"]],
    [-0.1, ["map/out-of-range"]],
    ["0.8", ["map/wrong-type"]],
  ])("takes the weight %j of a claim with %j", (weight, codes) => {
    const text = `{
      "version": 1, "id": "small", "question": {"en": "Should we?"},
      "claims": [{"id": "a", "text": {"en": "Yes"}, "weight": ${JSON.stringify(weight)}}], "relations": []
    }`;
    const { value, issues } = readMap(text);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    expect(value?.claims[0]?.weight).toBe(codes.length === 0 ? weight : undefined);
    for (const { fix } of issues) expect(fix.en).toMatch(/^Write (a number from 0|0\.8)/u);
  });

  it("opens a map with warnings", () => {
    const [claim] = debate.claims;
    if (!claim) throw new Error("the debate has a claim");
    const long = { ...claim, label: { "zh-Hant": "這一個標籤比卡片的一行長了不少，放不下" } };
    const map = { ...debate, claims: [long, ...debate.claims.slice(1)] };
    const { value, issues } = readMap(writeMap(map));
    expect(value).toEqual(map);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["map/long-label", "warning"]]);
  });

  it.each([
    [{ "zh-Hant": "朋".repeat(16) }, 0],
    [{ "zh-Hant": "朋".repeat(17) }, 1],
    [{ "zh-Hant": `${"朋".repeat(14)} QQ🦀` }, 1],
    [{ "zh-Hant": `${"朋".repeat(14)} QQ` }, 0],
    [{ en: "x".repeat(34) }, 0],
    [{ en: "x".repeat(40) }, 6],
    [{ en: "支付寶".repeat(6) }, 2],
  ])("warns of a label that is wider than a line, whatever its scripts: %o", (label, excess) => {
    const [claim] = debate.claims;
    if (!claim) throw new Error("the debate has a claim");
    const { issues } = readMap(writeMap({ ...debate, claims: [{ ...claim, label }, ...debate.claims.slice(1)] }));
    expect(issues.map(({ fix }) => fix.en)).toEqual(excess === 0 ? [] : [`Shorten it by ${excess} or more.`]);
  });

  it("says a place in code points, counted from 1, after characters beyond the basic plane too", () => {
    const text = '{"version": 1, "id": "🦀🦀", "question": 3,\r\n "claims": [],\r "relations": 4}';
    expect(readMap(text).issues.map(placeOf)).toEqual(["1:40+1 /question", "3:15+1 /relations"]);
  });

  it("writes the pointer of a key with a slash or a tilde as RFC 6901 wants it", () => {
    const text = '{"version": 1, "id": "x", "question": {"en": "?"}, "claims": [], "relations": [], "a/b~c": 1}';
    expect(readMap(text).issues.map(({ pointer }) => pointer)).toEqual(["/a~1b~0c"]);
  });

  it("quotes a word that stands in the place of a key", () => {
    const [issue] = readMap("{ broken").issues;
    expect(issue?.found.en).toBe("A key should stand here, but there is “broken”.");
    expect(issue?.fix["zh-Hant"]).toBe("在「broken」前面寫上欄位名稱，或把它刪去。");
  });

  it("gives a reason for each refusal, also of a newer version whose signs are in doubt", () => {
    const { value, issues } = readMap(writeMap(debate).replaceAll("1", "1.1."));
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toContain("json/bad-number");
  });

  it("never throws, whatever the text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { value, issues } = readMap(text);
        expect(value === undefined).toBe(issues.some(({ severity }) => severity === "error"));
      }),
    ));
});

function placeOf({ line, column, length, pointer }: Issue): string {
  return `${line}:${column}+${length} ${pointer}`;
}

describe("writing a map file", () => {
  it("reads back as the same map", () =>
    fc.assert(
      fc.property(randomMaps, (map) => {
        const { value, issues } = readMap(writeMap(map));
        expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(value).toEqual(map);
      }),
    ));

  it("is the same text again", () =>
    fc.assert(
      fc.property(randomMaps, (map) => {
        const text = writeMap(map);
        expect(writeMap(readMap(text).value ?? map)).toBe(text);
      }),
    ));

  it("is pleasant to edit by hand", async () => {
    await expect(writeMap(harborMap)).toMatchFileSnapshot("harbor.txt");
  });
});

describe("the limits of a map file", () => {
  const codes = (text: string) => readMap(text).issues.map(({ code, found }) => `${code}: ${found.en}`);

  function fileWith(claims: number, relations: number): string {
    const all = Array.from({ length: claims }, (_, i) => `{"id":"c${i}","text":{"en":"x"}}`);
    const bearing = Array.from({ length: relations }, (_, i) => `{"id":"r${i}","type":"rebut","from":"c0","to":"c1"}`);
    return `{"version":1,"id":"x","question":{"en":"?"},"claims":[${all}],"relations":[${bearing}]}`;
  }

  it("are 200,000 claims", () => {
    expect(readMap(fileWith(200_000, 0)).issues).toEqual([]);
    expect(codes(fileWith(200_001, 0))).toEqual(["map/too-large: There are 200,001 claims here."]);
  }, 30_000);

  it("are 600,000 relations", () => {
    expect(codes(fileWith(2, 600_001))).toEqual(["map/too-large: There are 600,001 relations here."]);
  }, 30_000);

  it("are 64 MB", () => {
    const text = `${fileWith(2, 0)}${" ".repeat(64 * 1024 * 1024)}`;
    expect(codes(text)).toEqual(["map/too-large: There are 67,108,994 bytes here."]);
  });

  it("are counted in UTF-8, whatever the characters", () => {
    // Of less than the limit's number of units, so that they are counted one by one.
    const han = "論點".repeat(12_000_000);
    expect(codes(han)[0]).toContain("72,000,000 bytes");
    const mixed = "é論😀\ud800x".repeat(6_000_000);
    expect(codes(mixed)[0]).toContain("78,000,000 bytes");
  });

  it("are 64 objects and lists inside each other", () => {
    const nested = (depth: number) =>
      fileWith(2, 0).replace('"en":"?"', `"en":${"[".repeat(depth)}${"]".repeat(depth)}`);
    expect(codes(nested(62))).toEqual(["map/wrong-type: […] is a list [ ]."]);
    expect(codes(nested(63))).toEqual(["map/too-deep: Objects and lists lie more than 64 levels deep from here on."]);
    expect(codes(nested(1_000_000))).toHaveLength(1);
  });

  it("are 20,000 code points in a text", () => {
    const long = (count: number) => fileWith(2, 0).replace('"?"', `"${"🦀".repeat(count)}"`);
    expect(codes(long(20_000))).toEqual([]);
    expect(codes(long(20_001))).toEqual(["map/too-long: This text has 20,001 characters."]);
  });

  it("are 16 code points in a key phrase", () => {
    const phrase = (count: number) => writeMap(harborMap).replace('"一年多賺兩成"', `"${"🦀".repeat(count)}"`);
    expect(codes(phrase(16))).toEqual([]);
    expect(codes(phrase(17))).toEqual(["map/too-long: This key phrase has 17 characters."]);
  });
});

describe("how far the reading has come", () => {
  it("is told from the beginning to the end, and never falls back", () => {
    const told: number[] = [];
    const reading = readMap(writeMap(debateOf({ claims: 500 })), {}, (share) => told.push(share));
    expect(reading.issues).toEqual([]);
    expect(told.length).toBeGreaterThan(1000);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it("is told while a text with a fault is read token by token, too", () => {
    const told: number[] = [];
    const text = writeMap(debateOf({ claims: 500 })).replace("{", '{ "version": 1,');
    const reading = readMap(text, {}, (share) => told.push(share));
    expect(reading.issues.map(({ code }) => code)).toEqual(["json/duplicate-key"]);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.filter((share) => share < 0.2).length).toBeGreaterThan(500);
    expect(told[0]).toBeLessThan(0.01);
  });
});
