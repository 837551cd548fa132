import { describe, expect, it } from "vitest";
import { toBase64 } from "../../src/formats/base64.ts";
import { carriedMarks } from "../../src/formats/carriedMarks.ts";
import { deflate } from "../../src/formats/deflate.ts";
import { readMapFile } from "../../src/formats/format.ts";
import { readMap } from "../../src/formats/json.ts";
import { readKept, writeKept } from "../../src/formats/keptText.ts";
import { unreadLosses } from "../../src/formats/newerFile.ts";
import { utf8Of } from "../../src/formats/utf8.ts";
import { validPart } from "../../src/formats/validPart.ts";
import { withoutBylines } from "../../src/model/withoutBylines.ts";
import { harborFile } from "./support/harborFile.ts";

/** The file in a version to come, with fields that nobody knows here. */
const newer = harborFile
  .replace('"version": 1,', '"version": 7,\n  "polls": [{"id": "p1"}],')
  .replace('"kind": "position"', '"kind": "position", "certainty": 0.5')
  .replace('"type": "support"', '"type": "support", "__proto__": {"polluted": true}');
const plain = readMap(harborFile).value;

describe("a file of a newer version", () => {
  it("reads as far as it is known, with a warning and what is not read", () => {
    const { value, issues, losses } = readMap(newer);
    const { newer: file, ...map } = value ?? {};
    expect(map).toEqual(plain);
    expect(file?.version).toBe(7);
    expect(file?.unread).toEqual([
      "/polls",
      "/claims/0/certainty",
      expect.stringMatching(/^\/relations\/\d\/__proto__$/u),
    ]);
    expect(issues).toMatchObject([{ code: "map/newer-version", severity: "warning", line: 2, column: 14 }]);
    expect(issues[0]?.found.en).toBe("The file is of version 7; 3 of its fields are not known here.");
    expect(losses).toMatchObject([{ what: "newer-field", count: 3 }]);
    expect("polluted" in {}).toBe(false);
  });

  it("says so too where all its fields are known", () => {
    const { value, issues, losses } = readMap(harborFile.replace('"version": 1,', '"version": 2,'));
    expect([value?.newer?.unread, losses]).toEqual([[], undefined]);
    expect(issues[0]?.found.en).toBe("The file is of version 2.");
  });

  it("is kept on a device as it is, and nothing of it goes out but what is known", () => {
    const map = readMap(newer).value;
    if (!map) throw new Error("it reads");
    expect(writeKept(map)).toBe(newer);
    expect(readKept(newer)).toEqual(map);
    expect(withoutBylines(map).newer).toBeUndefined();
    expect(unreadLosses(map)).toMatchObject([{ count: 3 }]);
  });

  it("is refused, and not said to be all wrong, where the rest does not read; what is valid can be looked at", () => {
    const other = newer.replace('"type": "rebut"', '"type": "question"');
    const { value, issues } = readMap(other);
    expect(value).toBeUndefined();
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["map/newer-version", "error"]]);
    const valid = validPart(other);
    expect(valid?.claims).toHaveLength(plain?.claims.length ?? 0);
    expect(valid?.relations.length).toBeLessThan(plain?.relations.length ?? 0);
    expect(valid?.newer).toMatchObject({ version: 7, text: other });
  });

  it("is never mended into one of version 1, in quotes neither", () => {
    const [issue] = readMap(harborFile.replace('"version": 1,', '"version": "7",')).issues;
    expect([issue?.code, issue?.edits]).toEqual(["map/wrong-type", undefined]);
    expect(issue?.fix.en).toContain("newer Argument Atlas");
    for (const odd of ["{}", "[7]", "true"]) {
      expect(readMap(harborFile.replace('"version": 1,', `"version": ${odd},`)).issues[0]?.code).toBe("map/wrong-type");
    }
  });

  it("is told where a picture carries it", async () => {
    const carried = toBase64(deflate(utf8Of(newer)));
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">\n<metadata ${carriedMarks.map}="">${carried}</metadata></svg>`;
    const reading = await readMapFile(utf8Of(svg));
    expect(reading.value?.newer?.version).toBe(7);
    expect(reading.issues).toMatchObject([{ code: "map/newer-version", severity: "warning", line: 2 }]);
    expect(reading.losses).toMatchObject([{ what: "newer-field", count: 3 }]);
  });
});
