import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatIssue, formatIssueBlock } from "../../src/formats/excerpt.ts";
import { type FileReading, readMapFile } from "../../src/formats/format.ts";
import { countMendable, mendAll } from "../../src/formats/mend.ts";
import { validPart } from "../../src/formats/validPart.ts";

const folder = new URL("./broken/", import.meta.url);
const files = readdirSync(folder).filter((name) => !name.endsWith(".txt"));

/** What a reader is told of a file: each issue in English with its line, then all of them in Chinese. */
async function saidOf(name: string): Promise<string> {
  const reading = await readMapFile(readFileSync(new URL(name, folder)), name);
  const { text, value, issues } = reading;
  const english = issues.map(
    (issue) => `${formatIssueBlock(issue, name, text, "en")}\n       at ${issue.pointer || "/"}`,
  );
  const chinese = issues.map((issue) => `${formatIssue(issue, name, "zh-Hant")} ${issue.expected["zh-Hant"]}`);
  const outcome = value ? "The map opens." : ["The map does not open.", ...(await offersOf(reading))].join(" ");
  return `${[...english, chinese.join("\n"), outcome].join("\n\n")}\n`;
}

/** What a reader is offered instead of a file that does not open. */
async function offersOf({ text, issues, encodings = [] }: FileReading): Promise<readonly string[]> {
  const read = (mended: string) => readMapFile(new TextEncoder().encode(mended));
  const mended = countMendable(issues) > 0 ? await mendAll(text, issues, read) : undefined;
  const valid = validPart(text);
  return [
    ...(mended
      ? [mended.reading.value ? "Mended without asking, it opens." : "Some of it is mended without asking."]
      : []),
    ...(valid ? [`Valid of it: ${valid.claims.length} claims, ${valid.relations.length} relations.`] : []),
    ...encodings.map(({ encoding }) => `It can be read as ${encoding}.`),
  ];
}

describe("a broken file", () => {
  it.each(files)("is told what is wrong, where, and how to mend it: %s", async (name) => {
    await expect(await saidOf(name)).toMatchFileSnapshot(new URL(name.replace(/[a-z]+$/u, "txt"), folder).pathname);
  });

  it("leaves no trace in the prototypes", async () => {
    await readMapFile(readFileSync(new URL("09-proto-ids.json", folder)));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });
});
