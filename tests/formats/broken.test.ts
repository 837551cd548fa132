import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatIssue, formatIssueBlock } from "../../src/formats/excerpt.ts";
import { readMapFile } from "../../src/formats/format.ts";

const folder = new URL("./broken/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

/** What a reader is told of a file: each issue in English with its line, then all of them in Chinese. */
async function saidOf(name: string): Promise<string> {
  const { text, value, issues } = await readMapFile(readFileSync(new URL(name, folder)));
  const english = issues.map(
    (issue) => `${formatIssueBlock(issue, name, text, "en")}\n       at ${issue.pointer || "/"}`,
  );
  const chinese = issues.map((issue) => `${formatIssue(issue, name, "zh-Hant")} ${issue.expected["zh-Hant"]}`);
  const outcome = value ? "The map opens." : "The map does not open.";
  return `${[...english, chinese.join("\n"), outcome].join("\n\n")}\n`;
}

describe("a broken file", () => {
  it.each(files)("is told what is wrong, where, and how to mend it: %s", async (name) => {
    await expect(await saidOf(name)).toMatchFileSnapshot(new URL(name.replace(/json$/u, "txt"), folder).pathname);
  });

  it("leaves no trace in the prototypes", async () => {
    await readMapFile(readFileSync(new URL("09-proto-ids.json", folder)));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });
});
