import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mapJsonSchema, mapJsonSchemaText, type SchemaNode } from "../../src/formats/jsonSchema.ts";

const file = new URL("../../data/schema/argument-map.schema.json", import.meta.url);

function nodesIn(node: SchemaNode, path = ""): readonly (readonly [string, SchemaNode])[] {
  return [
    [path, node],
    ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) => nodesIn(inner, `${path}/${key}`)),
    ...(node.items ? nodesIn(node.items, `${path}/*`) : []),
    ...(node.anyOf ?? []).flatMap((inner) => nodesIn(inner, `${path}|`)),
  ];
}

const nodes = nodesIn(mapJsonSchema());

describe("the JSON Schema of a map file", () => {
  it("is the committed one (else: npm run schema)", () => {
    expect(readFileSync(file, "utf8")).toBe(mapJsonSchemaText());
  });

  it("is of the draft that editors know", () => {
    expect(mapJsonSchema().$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it("describes every field", () => {
    const silent = nodes.filter(([path, node]) => /\/[^*/|]+$/u.test(path) && node.description === undefined);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it("knows no fields beside its own", () => {
    const open = nodes.filter(([, node]) => node.type === "object" && node.additionalProperties !== false);
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it("lists what may be chosen", () => {
    const choices = nodes.filter(([, node]) => node.enum).map(([path]) => path.split("/").at(-1));
    expect(choices).toEqual(["stance", "confidence", "kind", "mode", "type", "strength", "basis"]);
  });

  it("wants what a map cannot be without, and nothing else", () => {
    const required = nodes.filter(([, node]) => node.required).map(([path, node]) => `${path}: ${node.required}`);
    expect(required).toEqual([
      ": version,id,question,claims,relations",
      "/documents/*: id,title,characters,sha256",
      "/voices/*: id,document,start,end,name,stance",
      "/voices/*/byline: name,confidence",
      "/claims/*: id,text",
      "/claims/*/passages/*: voice,start,end,phrase",
      "/relations/*: id,type,from,to",
      "/tour/*: claim,caption",
    ]);
  });
});
