import fc from "fast-check";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/formats/issue.ts";
import { readMap } from "../../src/formats/json.ts";
import { mapJsonSchema, type SchemaNode } from "../../src/formats/jsonSchema.ts";
import { harborFile } from "./support/harborFile.ts";

type Path = readonly (string | number)[];

const valid = harborFile;

/** One mistake in a valid file: the text with it, and where it is. */
interface Mutation {
  readonly name: string;
  readonly text: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

const root = parseTree(valid);
if (!root) throw new Error("the file is JSON");

/** All places of the file: the path of each value with the schema of what may stand there. */
function placesIn(
  value: unknown,
  path: Path,
  schema: SchemaNode,
): readonly { path: Path; schema: SchemaNode; value: unknown }[] {
  const own = { path, schema, value };
  if (Array.isArray(value)) {
    const items = schema.items ?? schema.anyOf?.find((choice) => choice.items)?.items ?? {};
    return [own, ...value.flatMap((item, i) => placesIn(item, [...path, i], items))];
  }
  if (typeof value !== "object" || value === null) return [own];
  return [
    own,
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key], schema.properties?.[key] ?? {})),
  ];
}

const places = placesIn(JSON.parse(valid), [], mapJsonSchema()).filter(({ path }) => path.length > 0);

function pointerOf(path: Path): string {
  return path.map((step) => `/${step}`).join("");
}

/** Replaces the value (or the key) at a path; the place is counted independently of our own reading. */
function replaceAt(name: string, path: Path, part: "key" | "value", text: string, pointer = pointerOf(path)): Mutation {
  const node = root && findNodeAtLocation(root, [...path]);
  const target = part === "key" ? node?.parent?.children?.[0] : node;
  if (!target) throw new Error(`there is nothing at ${pointerOf(path)}`);
  const before = valid.slice(0, target.offset);
  const lines = before.split("\n");
  return {
    name,
    text: before + text + valid.slice(target.offset + target.length),
    pointer,
    line: lines.length,
    column: [...(lines.at(-1) ?? "")].length + 1,
  };
}

/** Takes a field out of its object; the place is the object. */
function removeAt(path: Path): Mutation {
  const owner = path.slice(0, -1);
  const place = replaceAt("remove", path, "value", "");
  const field = root && findNodeAtLocation(root, [...path])?.parent;
  if (!field) throw new Error(`there is nothing at ${pointerOf(path)}`);
  const rest = valid.slice(field.offset + field.length);
  const without = /^,\s*/u.test(rest)
    ? valid.slice(0, field.offset) + rest.replace(/^,\s*/u, "")
    : valid.slice(0, field.offset).replace(/,\s*$/u, "") + rest;
  const own = owner.length === 0 ? { line: 1, column: 1 } : replaceAt("", owner, "value", "");
  return { ...place, text: without, pointer: pointerOf(owner), line: own.line, column: own.column };
}

const mutations: readonly Mutation[] = places.flatMap(({ path, schema, value }) => {
  const key = path.at(-1);
  const owner = places.find((place) => pointerOf(place.path) === pointerOf(path.slice(0, -1)));
  const required = (path.length === 1 ? mapJsonSchema() : owner?.schema)?.required ?? [];
  const found: Mutation[] = [];
  if (typeof value === "string") found.push(replaceAt("number for text", path, "value", "7"));
  if (typeof value === "string") found.push(replaceAt("empty text", path, "value", '""'));
  if (typeof value === "number") found.push(replaceAt("text for number", path, "value", `"${value}"`));
  if (schema.type === "integer")
    found.push(replaceAt("negative", path, "value", "-1"), replaceAt("half", path, "value", "1.5"));
  if (typeof value === "object") found.push(replaceAt("true for a list or an object", path, "value", "true"));
  if (schema.enum) found.push(replaceAt("bad choice", path, "value", '"wrong"'));
  if (["to", "voice", "document", "claim"].includes(String(key))) {
    found.push(replaceAt("dangling", path, "value", '"nobody"'));
  }
  if (key === "phrase") found.push(replaceAt("long phrase", path, "value", '"more than sixteen characters"'));
  if (typeof key === "string") {
    found.push(replaceAt("mistyped key", path, "key", `"${key}x"`, pointerOf([...path.slice(0, -1), `${key}x`])));
    found.push(replaceAt("key twice", path, "key", `"${key}": 1, "${key}"`));
    if (required.includes(key)) found.push(removeAt(path));
  }
  return found;
});

function isAt(issue: Issue, mutation: Mutation): boolean {
  return issue.pointer === mutation.pointer && issue.line === mutation.line && issue.column === mutation.column;
}

describe("one mistake in a valid file", () => {
  it("is a mistake in a file without any", () => expect(readMap(valid).issues).toEqual([]));

  it("is named with its exact place and nothing else, in 95 of 100 cases and more", () => {
    const notTwice = mutations.filter(({ name }) => name !== "key twice");
    const missed = notTwice.filter((mutation) => {
      const { issues, value } = readMap(mutation.text);
      return value !== undefined || issues.length === 0 || !issues.every((issue) => isAt(issue, mutation));
    });
    const names = missed.map(({ name, pointer }) => `${name} ${pointer}`);
    expect(missed.length / notTwice.length, names.join("\n")).toBeLessThanOrEqual(0.05);
    expect(notTwice.length).toBeGreaterThan(200);
  });

  it("is named, whatever stands in the place of a value", () =>
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.json({ maxDepth: 3 }), ({ path }, json) => {
        const { value, issues } = readMap(replaceAt("anything", path, "value", json).text);
        expect(value === undefined).toBe(issues.some(({ severity }) => severity === "error"));
      }),
      { numRuns: 300 },
    ));

  it("is named with both its places where a key stands twice", () => {
    for (const mutation of mutations.filter(({ name }) => name === "key twice")) {
      const issue = readMap(mutation.text).issues.find(({ code }) => code === "json/duplicate-key");
      expect(issue).toMatchObject({ pointer: mutation.pointer, line: mutation.line });
      expect(issue?.found.en).toContain(`line ${mutation.line}, column ${mutation.column}`);
    }
  });
});

describe("a slip of the hand in the text of a file", () => {
  const signs = [...valid.matchAll(/["{}[\]:,]/gu)].map(({ index }) => index);

  /** The line of the next sign after a place: a slip shows there at the latest. */
  function linesAround(offset: number): readonly number[] {
    const line = valid.slice(0, offset).split("\n").length;
    const next = /\s*\S\s*/uy;
    next.lastIndex = offset + 1;
    const after = next.exec(valid)?.[0] ?? "";
    return [line, valid.slice(0, offset + 1 + after.length).split("\n").length];
  }

  it("is found on its line or the next, in 95 of 100 cases and more", () => {
    const missed = signs.filter((offset) => {
      const text = valid.slice(0, offset) + valid.slice(offset + 1);
      const { issues } = readMap(text);
      const [first = 0, last = 0] = linesAround(offset);
      return !issues.some(({ line }) => line >= first && line <= last);
    });
    const said = missed.map((offset) => `${offset}: ${JSON.stringify(valid.slice(offset - 20, offset + 20))}`);
    expect(missed.length / signs.length, said.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it("brings at most three issues, in 95 of 100 cases and more", () => {
    const many = signs.filter((offset) => readMap(valid.slice(0, offset) + valid.slice(offset + 1)).issues.length > 3);
    expect(many.length / signs.length).toBeLessThanOrEqual(0.05);
  });

  it("never stops the reading, wherever the file breaks off or is cut", () =>
    fc.assert(
      fc.property(fc.nat(valid.length), fc.nat(60), (start, length) => {
        const { value, issues } = readMap(valid.slice(0, start) + valid.slice(start + length));
        expect(value === undefined).toBe(issues.some(({ severity }) => severity === "error"));
      }),
    ));

  it("is said where a file breaks off", () => {
    for (let length = 1; length < valid.length - 2; length += 7) {
      const { issues } = readMap(valid.slice(0, length));
      expect(issues.map(({ code }) => code)).toContain("json/cut-off");
    }
  });
});
