import { describe, expect, it } from "vitest";
import { digestOf, excerptAt, formatIssue, formatIssueBlock } from "../../src/formats/excerpt.ts";
import type { Issue } from "../../src/formats/issue.ts";
import { readMap } from "../../src/formats/json.ts";

function firstIssue(text: string): Issue {
  const [issue] = readMap(text).issues;
  if (!issue) throw new Error("the text has no issue");
  return issue;
}

const text = `{
  "version": 1, "id": "x",
  "question": {"zh-Hant": "慌不慌？", "en": 3},
  "claims": [], "relations": []
}`;

describe("an issue as text", () => {
  it("is one line, as compilers write it", () => {
    expect(formatIssue(firstIssue(text), "maps/x.json", "en")).toBe(
      'maps/x.json:3:41: error map/wrong-type: 3 is a number. Write "3".',
    );
    expect(formatIssue(firstIssue(text), "x.json", "zh-Hant")).toBe(
      'x.json:3:41: error map/wrong-type: 3 是數字。寫成 "3"。',
    );
  });

  it("is a block with the line and a mark under its place, also after wide characters", () => {
    expect(formatIssueBlock(firstIssue(text), "x.json", text, "en")).toBe(
      [
        'x.json:3:41: error map/wrong-type: 3 is a number. Write "3".',
        '   3 |   "question": {"zh-Hant": "慌不慌？", "en": 3},',
        "     |                                             ^",
        "       Expected: A text.",
      ].join("\n"),
    );
  });

  it("shows what cannot be seen, in the value, the line and the name of the file", () => {
    const hidden = text.replace("3}", '"\u202Eevil"}').replace('"id": "x"', '"kind\u200B": "\u001B[31m"');
    const said = readMap(hidden).issues.map((issue) => formatIssueBlock(issue, "\u001B[2Jx.json", hidden, "en"));
    expect(said.join("\n")).toContain("␛[2Jx.json:2:17: error map/unknown-field");
    expect(said.join("\n")).toContain("kind<U+200B>");
    for (const hiddenOne of "\u001B\u200B\u202E") expect(said.join("\n")).not.toContain(hiddenOne);
  });

  it("cuts a long line around its place", () => {
    const long = `${" ".repeat(100)}${text.replaceAll("\n", " ")}`;
    const { before, marked, after } = excerptAt(long, firstIssue(long));
    expect([...before]).toHaveLength(60);
    expect(before.startsWith("…")).toBe(true);
    expect(marked).toBe("3");
    expect(after).toBe('},   "claims": [], "relations": [] }');
  });

  it("counts characters beyond the basic plane as one, on both sides of the place", () => {
    const crabs = `["${"🦀".repeat(100)}", "version", "${"🦀".repeat(100)}"]`;
    const issue = { ...firstIssue(text), line: 1, column: 106, length: 9 };
    const { before, marked, after } = excerptAt(crabs, issue);
    expect(before).toBe(`…${"🦀".repeat(56)}", `);
    expect(marked).toBe('"version"');
    expect(after).toBe(`, "${"🦀".repeat(56)}…`);
  });

  it("ends with its line, however far its place is said to reach", () => {
    const issue = { ...firstIssue(text), line: 2, column: 2, length: 9 };
    for (const end of ["\n", "\r\n", "\r"])
      expect(excerptAt(["one", "two", "three"].join(end), issue)).toEqual({
        line: 2,
        before: "t",
        marked: "wo",
        after: "",
      });
  });

  it("of a file in one long line is found at once", () => {
    const long = `${" ".repeat(5_000_000)}${text.replaceAll("\n", " ")}${" ".repeat(5_000_000)}`;
    const issue = firstIssue(long);
    const start = performance.now();
    for (let i = 0; i < 5; i++) excerptAt(long, issue);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("cuts a long value at 60 characters", () => {
    const issue = firstIssue(text.replace("3}", `"${"好".repeat(3)}"}`).replace('"x"', `["${"y".repeat(200)}"]`));
    expect(issue.found.en).toBe("[…] is a list [ ].");
    const long = firstIssue(text.replace("1,", `"${"y".repeat(200)}",`));
    expect(long.found.en).toBe(`There is no version "${"y".repeat(59)}…".`);
  });
});

describe("the issues of a file", () => {
  it("are shown up to twenty, the rest counted by code", () => {
    const claims = Array.from({ length: 30 }, (_, i) => `{"id": "c${i}", "text": ${i % 2 === 0 ? 1 : "{}"}}`);
    const { issues } = readMap(text.replace("3}", '"?"}').replace('"claims": []', `"claims": [${claims.join()}]`));
    const { shown, more } = digestOf(issues);
    expect(shown).toHaveLength(20);
    expect(more).toEqual([
      { code: "map/wrong-type", count: 5 },
      { code: "map/empty", count: 5 },
    ]);
  });
});
