import { type Node, parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";
import { mendAll } from "../../src/formats/mend.ts";
import { harborFile } from "./support/harborFile.ts";

/** A file with one mistake. */
interface Mistake {
  readonly kind: string;
  readonly text: string;
}

/** Fields that take one of a few words, and fields that refer to something. */
const choices = new Set(["type", "kind", "stance", "basis", "mode"]);
const references = new Set(["to", "voice", "document", "claim", "from", "positions"]);

function put(kind: string, start: number, end: number, text: string): Mistake {
  return { kind, text: harborFile.slice(0, start) + text + harborFile.slice(end) };
}

function written({ offset, length }: Node): string {
  return harborFile.slice(offset, offset + length);
}

/** The mistakes that people make, one at a time, at every place of a file. */
function mistakesIn(node: Node, field = ""): readonly Mistake[] {
  const { type, offset: start, length, children = [] } = node;
  const end = start + length;
  switch (type) {
    case "property":
      return [...inKey(node), ...children.slice(1).flatMap((value) => mistakesIn(value, String(children[0]?.value)))];
    case "string":
      return inText(node, field);
    case "number":
      return [
        put("a number in quotes", start, end, `"${node.value}"`),
        put("a plus before a number", start, start, "+"),
        put("a negative number", start, start, "-"),
      ];
    default:
      return [...inBrackets(node), ...children.flatMap((child) => mistakesIn(child, type === "array" ? field : ""))];
  }
}

function inKey(property: Node): readonly Mistake[] {
  const [key] = property.children ?? [];
  if (!key) return [];
  const { offset: start, length } = key;
  const end = start + length;
  const name = String(key.value);
  return [
    put("a field with a letter too many", end - 1, end - 1, "x"),
    put("a field with two letters exchanged", start + 1, start + 3, `${name[1]}${name[0]}`),
    put("a field in capitals", start, end, `"${name.toUpperCase()}"`),
    put("a key without quotes", start, end, name),
    put("no colon", end, end + 1, ""),
    put("a field twice", start, start, `${written(property)}, `),
    put("a field twice, in two ways", start, start, `"${name}": 1, `),
  ];
}

function inText(node: Node, field: string): readonly Mistake[] {
  const { offset: start, length } = node;
  const end = start + length;
  const text = String(node.value);
  const said = [
    put("no quote at the end", end - 1, end, ""),
    put("no quote at the start", start, start + 1, ""),
    put("typographic quotes", start, end, `“${text}”`),
    put("single quotes", start, end, `'${text}'`),
    put("a list for a text", start, end, `["${text}"]`),
    put("a number for a text", start, end, "7"),
    put("null", start, end, "null"),
  ];
  const chosen = [
    put("a choice in capitals", start, end, `"${text.toUpperCase()}"`),
    put("a choice with a letter missing", start + 2, start + 3, ""),
    put("a choice that there is not", start, end, '"wrong"'),
  ];
  const meant = [
    put("an id with a letter missing", start + 2, start + 3, ""),
    put("an id in capitals", start, end, `"${text.toUpperCase()}"`),
    put("an id that nothing has", start, end, '"nobody"'),
  ];
  const named = field === "id" ? [put("an id twice", start, end, '"no-port"')] : [];
  return [...said, ...(choices.has(field) ? chosen : []), ...(references.has(field) ? meant : []), ...named];
}

function inBrackets({ type, offset: start, length, children = [] }: Node): readonly Mistake[] {
  const end = start + length;
  const last = children.at(-1);
  const between = children.slice(1).map((_, i) => (children[i]?.offset ?? 0) + (children[i]?.length ?? 0));
  return [
    put("no closing bracket", end - 1, end, ""),
    put("no opening bracket", start, start + 1, ""),
    put("a closing bracket of the other kind", end - 1, end, type === "object" ? "]" : "}"),
    put("a closing bracket too many", end, end, type === "object" ? "}" : "]"),
    ...(last ? [put("a comma at the end", last.offset + last.length, last.offset + last.length, ",")] : []),
    ...between.map((place) => put("no comma", place, place + 1, "")),
    ...(type === "object" ? [put("a list for an object", start, end, `[${harborFile.slice(start, end)}]`)] : []),
  ];
}

const root = parseTree(harborFile);
if (!root) throw new Error("the file is JSON");

/** Every fifth of each kind, so that all kinds are tried and the test is quick. */
const seen = new Map<string, number>();
const tried = mistakesIn(root).filter(({ kind, text }) => {
  const { issues } = readMap(text);
  const count = seen.get(kind) ?? 0;
  if (issues.length > 0) seen.set(kind, count + 1);
  return issues.length > 0 && count % 5 === 0;
});

/** What comes of mending all that can be mended: whether it opens, and whether it says what the file said. */
async function mendedOf({ text }: Mistake): Promise<"the same" | "opens" | undefined> {
  const all = await mendAll(text, readMap(text).issues, async (mended) => readMap(mended));
  if (!all?.reading.value) return undefined;
  return JSON.stringify(all.reading.value) === JSON.stringify(readMap(harborFile).value) ? "the same" : "opens";
}

describe("a mistake that people make", () => {
  it("has a fix that works, in 75 of 100 cases and more, and in 70 where each kind counts alike", async () => {
    const works = new Map<string, boolean[]>();
    for (const mistake of tried) {
      const known = works.get(mistake.kind) ?? [];
      works.set(mistake.kind, [...known, (await mendedOf(mistake)) !== undefined]);
    }
    const share = (all: readonly boolean[]) => all.filter(Boolean).length / all.length;
    const byKind = [...works].map(([kind, all]) => `${kind}: ${Math.round(100 * share(all))} of 100`).join("\n");
    const shares = [...works.values()].map(share);
    expect(share([...works.values()].flat()), byKind).toBeGreaterThanOrEqual(0.75);
    expect(shares.reduce((sum, one) => sum + one, 0) / shares.length, byKind).toBeGreaterThanOrEqual(0.7);
    expect(tried.length).toBeGreaterThan(300);
  });

  it("is mended to what the file said, unless something else was put in its place", async () => {
    const replaced = new Set(["null", "a number for a text", "a field twice, in two ways", "an id twice"]);
    for (const mistake of tried) {
      if (replaced.has(mistake.kind)) continue;
      expect(await mendedOf(mistake), `${mistake.kind}: ${mistake.text.length}`).not.toBe("opens");
    }
  });
});
