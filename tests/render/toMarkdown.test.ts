import { describe, expect, it } from "vitest";
import type { ArgumentMap, Language } from "../../src/model/map.ts";
import { type MarkdownOptions, toMarkdown } from "../../src/render/toMarkdown.ts";
import { createView } from "../../src/view/createView.ts";
import { debate, foldedAt, mapOf } from "../support/maps.ts";

interface Asked extends MarkdownOptions {
  readonly map?: ArgumentMap;
  readonly language?: Language;
  readonly folded?: readonly string[];
  readonly branch?: string;
}

function written({ map = debate, language = "en", folded = [], branch, ...options }: Asked = {}): string {
  const request = {
    language,
    layout: "tidy",
    folded: foldedAt(map, ...folded),
    ...(branch ? { branch } : {}),
  } as const;
  return toMarkdown(createView(map, request), options);
}

const files: readonly (readonly [string, Asked])[] = [
  ["en", {}],
  ["zh-Hant", { language: "zh-Hant" }],
  ["both", { language: "zh-Hant", isBoth: true }],
  ["folded", { folded: ["base"] }],
  ["branch", { branch: "cash" }],
  ["bare", { title: false, answers: false, sources: false }],
];

describe("a map as Markdown", () => {
  it.each(files)("reads as in the file %s.md", (name, asked) =>
    expect(written(asked)).toMatchFileSnapshot(`markdown/${name}.md`),
  );

  it("says what stands where that is asked, in each of its languages", () => {
    const request = { language: "zh-Hant", layout: "tidy", folded: new Set<string>(), verdicts: "needs-one" } as const;
    const view = createView(debate, request);
    const text = toMarkdown(view, { isBoth: true });
    expect(text).toContain(`**${view.verdicts?.caption}**`);
    expect(text).toContain("What follows from this map");
    const said = view.claims.map(({ id }) =>
      view.verdicts?.spoken[view.verdicts.of.get(id) ?? "open"].replace("。", ""),
    );
    expect([...text.matchAll(/（\*\*(推算：[^*]+)\*\*）/gu)].map(([, verdict]) => verdict)).toEqual(said);
  });

  it("has one footnote for each reference, under the same number", () => {
    const text = written();
    const references = [...text.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => number);
    const notes = [...text.matchAll(/^\[\^(\d+)\]:/gmu)].map(([, number]) => number);
    expect(references).toEqual(notes);
    expect(notes).toHaveLength(7);
  });

  it("says with which premises it leads there, where it does not by itself", () => {
    const text = written({ map: mapOf("a <= b, a <- c, d x- b + c, d x- b") });
    expect(text).toContain("↗ also rebuts 2 “Claim d” (together with 1.2); ↗ also rebuts 2 “Claim d”\n");
    expect(text).toContain("↗ also rebuts 2 “Claim d” (together with 1.1)\n");
  });

  it("says where a claim leads besides", () => expect(written()).toContain("↗ also supports 2 “Claim alarm”"));
});

describe("what a map says", () => {
  const hostile = (text: string): string => {
    const map = mapOf("a <- b");
    return written({
      map: { ...map, claims: map.claims.map(({ label: _, ...claim }) => ({ ...claim, text: { en: text } })) },
      title: false,
    });
  };

  it.each([
    ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["![x](javascript:y)", "!\\[x\\](javascript:y)"],
    ["a\n\n# b", "a \\# b"],
    ["*a* _b_ `c` | &amp;", "\\*a\\* \\_b\\_ \\`c\\` \\| \\&amp;"],
    ["\u202Eabc", "\uFFFDabc"],
  ])("is never markup: %j", (text, expected) => expect(hostile(text)).toContain(expected));

  it.each(["- a", "+ a", "1. a", "2) a", "=== a"])("begins no list and no heading: %s", (text) =>
    expect(hostile(text)).toMatch(/^(?:\\[-+=]|\d\\[.)])/mu),
  );
});
