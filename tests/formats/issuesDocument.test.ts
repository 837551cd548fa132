import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMapFile } from "../../src/formats/format.ts";
import { codesIn, explanationIn } from "../../src/formats/issueDocument.ts";
import { lintMap } from "../../src/formats/lint/lintMap.ts";

const sources = new URL("../../src/formats/", import.meta.url);
const codes = new Set(
  readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [
      ...readFileSync(new URL(name, sources), "utf8").matchAll(/"((?:file|json|map|graph|format|lint)\/[a-z0-9-]+)"/gu),
    ])
    .map(([, code]) => code),
);

const text = readFileSync(new URL("../../docs/issues.md", import.meta.url), "utf8");
const [, ...sections] = text.split(/^### /mu);

interface Sample {
  readonly code: string;
  readonly is: "wrong" | "right";
  readonly file: string | Uint8Array;
}

const samples = sections.flatMap((section): readonly Sample[] => {
  const code = section.slice(0, section.indexOf("\n"));
  const blocks = [...section.matchAll(/```\w+ ([\w-]+)\n(.*?)\n```/gsu)];
  return blocks.map(([, kind = "", sample = ""], i) => ({
    code,
    is: i === 0 ? "wrong" : "right",
    file: fileOf(kind, sample),
  }));
});

function fileOf(kind: string, sample: string): string | Uint8Array {
  if (kind === "windows-1252") return Uint8Array.from(Buffer.from(sample, "latin1"));
  return kind === "file" ? sample : fileWith(kind, sample);
}

/** The map of the document, with one more entry. */
function fileWith(kind: string, entry: string): string {
  const more = (wanted: string) => (kind === wanted ? `, ${entry}` : "");
  const passages = kind === "passage" ? `, "passages": [${entry}]` : "";
  return `{
    "version": 1, "id": "x", "question": {"en": "Will it rain?"},
    "documents": [{"id": "talk", "title": {"en": "A talk"}, "characters": 100, "sha256": "${"0".repeat(64)}"}${more("document")}],
    "voices": [{"id": "a1", "document": "talk", "start": 0, "end": 50, "name": {"en": "One"}, "stance": "no"}${more("voice")}],
    "claims": [{"id": "rain", "text": {"en": "It will"}}, {"id": "umbrella", "text": {"en": "Take one"}${passages}}${more("claim")}],
    "relations": [{"id": "r1", "type": "support", "from": "umbrella", "to": "rain"}${more("relation")}]
  }`;
}

/** The codes of what is said of the file of a sample; of its health, where that is what the sample is about. */
async function codesOf({ code, file }: Sample): Promise<readonly string[]> {
  const reading = await readMapFile(typeof file === "string" ? new TextEncoder().encode(file) : file);
  return (code.startsWith("lint/") ? lintMap(reading) : reading.issues).map((issue) => issue.code);
}

describe("the document of all issues", () => {
  it("has every code, each once", () => {
    const documented = sections.map((section) => section.slice(0, section.indexOf("\n")));
    expect([...documented].sort()).toEqual([...codes].sort());
  });

  it("says in both languages what each is, with a wrong and a right sample of all but what would be too long", () => {
    for (const code of codesIn(text)) {
      const { about, wrong, right } = explanationIn(text, code) ?? {};
      expect(about?.en, code).toMatch(/^[A-Z][^\p{Script=Han}`\n]+\.$/u);
      expect(about?.["zh-Hant"], code).toMatch(/^[^`\n]*\p{Script=Han}[^`\n]*。$/u);
      if (code !== "map/too-large")
        expect(
          [wrong, right].map((sample) => sample?.length ?? 0),
          code,
        ).not.toContain(0);
    }
    expect(codesIn(text)).toHaveLength(codes.size);
    expect(explanationIn(text, "map/nothing")).toBeUndefined();
  });

  it.each(samples.filter(({ is }) => is === "wrong"))("has a sample of $code, and of nothing else", async (sample) => {
    expect([...new Set(await codesOf(sample))]).toEqual([sample.code]);
  });

  it.each(samples.filter(({ is }) => is === "right"))("has a sample without $code", async (sample) => {
    expect(await codesOf(sample)).toEqual([]);
  });
});
