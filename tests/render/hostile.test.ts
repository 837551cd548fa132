import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArgumentMap } from "../../src/model/map.ts";
import { pictureOf } from "../../src/render/picture.ts";
import { elementsOf, readXml, textOf } from "../support/xml.ts";

const names = new Set([
  ...["svg", "g", "defs", "linearGradient", "stop", "title", "desc"],
  ...["rect", "circle", "path", "text", "tspan"],
]);

/** A map in which every string that a picture can show is the given ones in turn. */
function mapSaying(texts: readonly string[]): ArgumentMap {
  let taken = 0;
  const next = () => texts[taken++ % texts.length] ?? "";
  const ids = ["p", "a", "b", "c"].map((id, i) => `${texts[i % texts.length]}${id}`);
  const [p = "", a = "", b = "", c = ""] = ids;
  const relation = (id: string, from: string, to: string, type: "support" | "rebut") =>
    ({ id: `${next()}${id}`, from: [from], to, type, strength: 2, basis: "annotator" }) as const;
  const voice = (id: string, positions: readonly string[]) =>
    ({ id, document: "d", start: 0, end: 9, name: { en: next() }, paragraphs: [], stance: "yes", positions }) as const;
  const voices = [voice(`${next()}v1`, [p]), voice(`${next()}v2`, [])];
  const says = voices.map(({ id }) => ({ voice: id, start: 0, end: 1, phrase: next(), mode: "asserts" }) as const);
  return {
    id: next(),
    question: { en: next(), "zh-Hant": next() },
    documents: [{ id: "d", title: { en: next() }, characters: 9, sha256: "0".repeat(64) }],
    voices,
    claims: ids.map((id) => ({
      id,
      ...(id === p ? { verdict: { en: next() } } : {}),
      label: { en: next(), "zh-Hant": next() },
      text: { en: next() },
      tags: [],
      kind: id === p ? "position" : "reason",
      passages: says,
    })),
    relations: [relation("r", a, p, "support"), relation("s", b, a, "rebut"), relation("t", c, a, "support")],
    tour: [],
  };
}

function check(texts: readonly string[]) {
  const request = { layout: "tidy", folded: new Set<string>() } as const;
  for (const language of ["en", "zh-Hant"] as const) {
    const root = readXml(pictureOf(mapSaying(texts), { ...request, language }, { theme: "light" }));
    for (const { name, attributes } of elementsOf(root)) {
      expect(names).toContain(name);
      for (const key of attributes.keys()) expect(key).not.toMatch(/^on|href|^src$/iu);
    }
  }
}

describe("a picture of a hostile map", () => {
  it("is well formed and has our elements only, whatever the map says", () => {
    const text = fc.string({ unit: "binary", minLength: 0, maxLength: 40 });
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), check), { numRuns: 60 });
  });

  it.each([
    "</text><script>alert(1)</script>",
    '"><image href="https://example.org/x.png"/>',
    "]]><!--",
    "<![CDATA[<foreignObject>]]>",
    "&lt;&#x3c;&amp;&nbsp;",
    "javascript:alert(1)",
    "__proto__",
    "constructor",
    "\u0000\u0008\u000B\uFFFE\uD83D",
    "a\r\nb\tc",
    "",
  ])("is well formed and has our elements only for %j", (text) => check([text]));

  it("shows what would turn its neighbours around as a mark", () => {
    const map = mapSaying(["abc\u202Edef\u2066\u{E0041}"]);
    const markup = pictureOf(map, { language: "en", layout: "tidy", folded: new Set() }, { theme: "light" });
    const texts = [...elementsOf(readXml(markup))].filter(({ name }) => name === "text" || name === "title");
    const said = texts.map(textOf).join(" ");
    expect(said).toContain("abc\uFFFDdef");
    expect(said).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u);
  });

  it("keeps each text apart from the direction of its neighbours", () => {
    const markup = pictureOf(
      mapSaying(["שלום"]),
      { language: "en", layout: "tidy", folded: new Set() },
      { theme: "light" },
    );
    const worded = [...elementsOf(readXml(markup))].filter(
      (item) => item.name === "text" && textOf(item).includes("שלום"),
    );
    expect(worded.length).toBeGreaterThan(0);
    for (const { attributes } of worded) expect(attributes.get("unicode-bidi")).toBe("isolate");
  });
});
