import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriedMap } from "../../src/formats/carriedMap.ts";
import { type Format, formatOf, formats, type ReadFormat, readMapFile } from "../../src/formats/format.ts";
import { readMap } from "../../src/formats/json.ts";
import { patienceFor } from "../../src/formats/patience.ts";
import { debate } from "../support/maps.ts";

const readable = formats.filter((format): format is ReadFormat => format.read !== undefined);
const writable = readable.filter((format): format is ReadFormat & Required<Format> => format.write !== undefined);

const ours = writable.find(({ id }) => id === "json") ?? fail();

function fail(): never {
  throw new Error("our own form is not there");
}

/** A small text of each form that is read and not written. */
const others: Readonly<Record<string, string>> = {
  ova: '{"nodes": [{"id": 1, "text": "a", "type": "I", "participantID": 0}, {"id": 2, "text": "b", "type": "I"}, {"id": 3, "text": "RA", "type": "RA"}], "edges": [{"from": {"id": 2}, "to": {"id": 3}}, {"from": {"id": 3}, "to": {"id": 1}}], "participants": [], "analysis": {"txt": "a <span id=\\"node2\\">b</span>"}}',
  arguebuf:
    '{"nodes": {"a": {"atom": {"text": "A"}}, "b": {"atom": {"text": "B", "reference": {"resource": "r", "offset": 0, "text": "B"}}}, "s": {"scheme": {"support": "SUPPORT_DEFAULT"}}}, "edges": {"1": {"source": "b", "target": "s"}, "2": {"source": "s", "target": "a"}}, "resources": {"r": {"text": "B"}}}',
  kialo:
    'Discussion Title: A?\n\n1. A\n1.1. Pro: B [1](u) \\(c\\)\n1.2. Con: -> See 1.1.\n\nSources:\n[1] https://example.org\n"quoted"\n',
  microtext:
    '<arggraph id="m"><edu id="e1"><![CDATA[A]]></edu><edu id="e2">B</edu><adu id="a1"/><adu id="a2"/><edge id="c1" src="e1" trg="a1" type="seg"/><edge id="c2" src="e2" trg="a2" type="seg"/><edge id="c3" src="a2" trg="a1" type="sup"/><edge id="c4" src="a1" trg="c3" type="und"/></arggraph>',
  carneades:
    '<lkif><argument-graph><statements><statement id="p"><s>P</s></statement><statement id="q"><s>Q</s></statement></statements><arguments><argument id="a" direction="con"><conclusion statement="p"/><premises><premise statement="q" type="exception"/></premises></argument></arguments></argument-graph></lkif>',
  "carneades-yaml":
    "meta:\n  title: T\nstatements:\n  p: P\n  q:\n    text: 'Q'\nissues:\n  i:\n    positions: [p, q]\narguments:\n  a:\n    conclusion: p\n    premises: [q]\n    undercutter: u\n",
  brat: "T1\tMajorClaim 0 9\tStay calm\nT2\tClaim 11 29\tThere is no danger\nR1\tsupports Arg1:T2 Arg2:T1\n",
  svg: `<svg xmlns="http://www.w3.org/2000/svg"><metadata data-argument-map="1" data-view="">${carriedMap(debate)}</metadata></svg>`,
  iccma: "p af 3\n1 2\n2 3\n",
};

async function sampleOf(id: string): Promise<string> {
  const format = writable.find((candidate) => candidate.id === id);
  return format ? (await format.write(debate, "en")).text : (others[id] ?? "");
}

/**
 * Reads a text, in less time than the page waits for before it stops a reader: two seconds, and more for more than a megabyte.
 * The time is the processor's, so that a busy machine does not count.
 */
async function inTime<Result>(text: string, read: () => Promise<Result>): Promise<Result> {
  const start = process.cpuUsage();
  const reading = await read();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000, `to read ${text.slice(0, 60)}`).toBeLessThan(patienceFor(text.length));
  return reading;
}

/** What reading must never do: throw, hang, give neither a map nor a reason, or give a map that is none. */
async function stands(read: ReadFormat["read"], text: string): Promise<void> {
  const { value, issues } = await inTime(text, () => read(text));
  if (value) {
    const relations = value.relations.filter(({ from, to }) => !from.includes(to));
    expect(readMap((await ours.write(value, "en")).text).value).toEqual({ ...value, relations });
  } else expect(issues.length).toBeGreaterThan(0);
  for (const { line, column, found, expected, fix } of issues) {
    expect([line >= 1, column >= 1, found.en !== "", expected.en !== "", fix["zh-Hant"] !== ""]).not.toContain(false);
  }
}

const pieces = [
  '"',
  "{",
  "[",
  "<",
  ">",
  "</",
  "&",
  "\n",
  "\0",
  "__proto__",
  "constructor",
  "\u202e",
  "-> See 1.",
  "null",
  "7",
  "1.1.",
  "<!DOCTYPE a>",
  "]]>",
  "javascript:alert(1)",
  "&x ",
  "*x",
  "\t",
  "  + [",
  "/*",
  "===",
  "{a: ",
];

/** Forms that are read line by line or by signs of their own, and what is too much of a thing there. */
const ofLines = ["argdown", "dot", "carneades-yaml", "brat"];
const linePieces = [
  "{a: ",
  "- ",
  "a:\n",
  "  + [a]\n",
  "(1) a\n--\n",
  "*a ",
  "_",
  "\\",
  "/*",
  "subgraph {",
  "T1\tClaim 0 1\ta\n",
];

/** How many mutations of its sample each form is tried with. */
const mutationsEach = 250;

it("2,000 mutations and more are tried", () => {
  expect(readable.length * mutationsEach).toBeGreaterThan(2000);
});

describe.each(readable)("the form $id", ({ id, read }) => {
  it("has a sample that opens", async () => {
    const text = await sampleOf(id);
    expect(formatOf(text).id).toBe(id);
    expect((await read(text)).value?.claims.length).toBeGreaterThan(1);
  });

  it(`stands ${mutationsEach} mutations: cut off, struck out, repeated, or with something put in`, async () => {
    const text = await sampleOf(id);
    const place = fc.nat(text.length);
    const mutations = fc.oneof(
      place.map((end) => text.slice(0, end)),
      fc
        .tuple(place, fc.integer({ min: 1, max: 40 }))
        .map(([start, length]) => text.slice(0, start) + text.slice(start + length)),
      fc.tuple(place, fc.constantFrom(...pieces)).map(([at, piece]) => text.slice(0, at) + piece + text.slice(at)),
      fc
        .tuple(place, fc.integer({ min: 1, max: 200 }))
        .map(([start, length]) => text.slice(0, start + length) + text.slice(start)),
      fc
        .tuple(fc.constantFrom("calm", "base", "a", "p", "1", "A"), fc.constantFrom(...pieces))
        .map(([old, piece]) => text.replaceAll(old, piece)),
    );
    await fc.assert(
      fc.asyncProperty(mutations, (mutant) => stands(read, mutant)),
      { numRuns: mutationsEach },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  }, 120_000);

  it("stands what is far too deep or long", async () => {
    for (const piece of [
      "[",
      '{"nodes":',
      "<a>",
      "(",
      '"',
      " ",
      "\n",
      "<a",
      "&",
      "1.1. Pro: a\n",
      "[1](",
      "#",
      "%",
      "<!--",
      "-->",
      "[a](b) ",
      ...(ofLines.includes(id) ? linePieces : []),
    ]) {
      await stands(read, piece.repeat(20_000));
      await stands(read, (await sampleOf(id)).slice(0, 40) + piece.repeat(20_000));
    }
  }, 120_000);
});

/** What took a reader the square of its length, or more. */
const slow: readonly (readonly [what: string, text: string])[] = [
  ["blanks in a term of APX that has no end", `arg(${" ".repeat(100_000)}x"q").`],
  ["blanks where a speaker's name stands", JSON.stringify(locution(" ".repeat(200_000)))],
  ["blanks in a document type", `<!DOCTYPE${" ".repeat(200_000)}`],
  ["line separators", `${"\u2028".repeat(200_000)}x`],
  ["blanks after a title, before lone carriage returns", `Discussion Title:${" ".repeat(100_000)}\r\rx\n1. A`],
  ["blanks in an entry, before a line separator", kialo(`1.1.${" ".repeat(100_000)}\u2028x`)],
  ["empty lines after a source", kialo(`\nSources:\n[1] u${"\n".repeat(200_000)}x`)],
  ["blanks in a quotation", kialo(`\nSources:\n[1] u\n"${" ".repeat(200_000)}x`)],
];

function kialo(rest: string): string {
  return `Discussion Title: A?\n\n1. A\n${rest}`;
}

function locution(text: string) {
  const nodes = [
    { nodeID: "1", type: "I", text: "A" },
    { nodeID: "2", type: "L", text },
  ];
  return { nodes, edges: [], locutions: [{ nodeID: "2", personID: "p" }] };
}

describe("reading a text with a long run of one sign in it", () => {
  it.each(slow)(
    "ends: %s",
    async (_, text) => {
      const { value, issues } = await inTime(text, () => readMapFile(new TextEncoder().encode(text)));
      expect(value !== undefined || issues.length > 0).toBe(true);
    },
    60_000,
  );

  it.each([" ", "arg(a", "<?x?>"])(
    "never throws: twelve million characters of `%s`",
    async (piece) => {
      const text = piece.repeat(12_000_000 / piece.length);
      const { issues } = await inTime(text, () => readMapFile(new TextEncoder().encode(`${text}x`), "x.apx"));
      expect(issues).not.toEqual([]);
    },
    120_000,
  );
});

const many = 150_000;

function repeated(piece: (i: number) => string): string {
  return Array.from({ length: many }, (_, i) => piece(i)).join("");
}

describe("reading a text with very many relations", () => {
  it.each([
    [
      "graphml",
      `<graphml><graph><node id="a"/><node id="b"/>${repeated(() => '<edge source="a" target="b"/>')}</graph></graphml>`,
    ],
    [
      "microtext",
      `<arggraph><edu id="e">x</edu><adu id="a"/><adu id="b"/>${repeated((i) => `<edge id="c${i}" src="a" trg="b" type="sup"/>`)}</arggraph>`,
    ],
  ])(
    "reads them all: %s",
    async (id, text) => {
      expect(formatOf(text).id).toBe(id);
      const { value } = await inTime(text, () => readMapFile(new TextEncoder().encode(text)));
      expect(value?.relations).toHaveLength(many);
    },
    120_000,
  );
});

describe("telling the form of a text", () => {
  it("takes no time that grows with the square of it", async () => {
    for (const piece of ["#", "%", "\uFEFF", " ", "<!--", "<?", "<!DOCTYPE [", '{"a":', '"', "{"]) {
      const text = `${piece.repeat(200_000)}x`;
      const { issues } = await inTime(text, () => readMapFile(new TextEncoder().encode(text)));
      expect(issues.length).toBeGreaterThan(0);
    }
  }, 60_000);
});
