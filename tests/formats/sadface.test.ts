import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/formats/format.ts";
import { readSadface, writeSadface } from "../../src/formats/sadface.ts";
import { debate } from "../support/maps.ts";
import { saidBy } from "./support/saidBy.ts";

const content = "🚗 Cars are noisy, so ban them.";
const nodes = (scheme: object, conflict: object) => [
  { id: "a", type: "atom", text: "Ban cars", sources: [], metadata: {} },
  {
    id: "b",
    type: "atom",
    text: "Cars are noisy",
    sources: [
      { resource_id: "r", text: "Cars are noisy", offset: 2, length: 14 },
      { resource_id: "gone", text: "x", offset: 0, length: 1 },
    ],
    metadata: {},
  },
  { id: "c", type: "atom", text: "Some are not" },
  { id: "s", ...scheme },
  { id: "k", ...conflict },
];
const edges = ["b s", "s a", "c k", "k b"].map((edge, i) => {
  const [source_id, target_id] = edge.split(" ");
  return { id: `e${i}`, source_id, target_id };
});
const resources = [{ id: "r", content, type: "text", metadata: {} }];
const core = { id: "doc", analyst_name: "Ana", title: "Cars", created: "", edited: "", analyst_email: "" };

describe("a SADFace file", () => {
  it.each([
    ["0.1", core, { type: "scheme", name: "support" }, { type: "scheme", name: "attack" }],
    ["0.2", { metadata: { core } }, { type: "scheme", name: "Expert Opinion" }, { type: "scheme", name: "conflict" }],
    ["0.5", { metadata: { core } }, { type: "inference", name: "support" }, { type: "conflict", name: "attack" }],
  ])("of generation %s gives claims, relations and passages", (_, head, scheme, conflict) => {
    const text = JSON.stringify({ ...head, resources, nodes: nodes(scheme, conflict), edges });
    expect(formatOf(text).id).toBe("sadface");
    const reading = readSadface(text);
    expect(saidBy(reading)).toBe("b+a c-b !document-text !source");
    expect(reading.value).toMatchObject({
      id: "doc",
      question: { en: "Cars" },
      documents: [{ id: "r", characters: 30 }],
      claims: [{}, { passages: [{ voice: "r", start: 2, end: 16, phrase: "Cars are noisy" }] }, {}],
    });
  });

  it("names the scheme of a relation in its note", () => {
    const text = JSON.stringify({
      resources,
      nodes: nodes({ type: "scheme", name: "Expert Opinion" }, { type: "conflict" }),
      edges,
    });
    expect(readSadface(text).value?.relations[0]?.note).toEqual({ en: "Scheme: Expert Opinion" });
  });

  it("draws a disagreement both ways", () => {
    const text = JSON.stringify({
      resources: [],
      nodes: nodes({ type: "inference" }, { type: "conflict", name: "disagree" }),
      edges,
    });
    expect(saidBy(readSadface(text))).toContain("c-b b-c");
    expect(saidBy(readSadface(text))).toContain("!symmetric");
  });

  it("has UUIDs for ids, and offsets for passages, as SADFace wants them", () => {
    const { nodes: written, edges: ends, resources: texts } = JSON.parse(writeSadface(debate, "en").text);
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
    const ids = [...written, ...ends, ...texts].map(({ id }: { readonly id: string }) => id);
    expect(ids.filter((id) => !uuid.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(written[0].text).toBe("This is the claim calm.");
    expect(written.find(({ text }: { readonly text: string }) => text.includes("base")).sources[0]).toEqual({
      ...{ resource_id: texts[0].id, text: "base", offset: 0, length: 10 },
    });
  });

  it("leaves out what was attached and changed beyond reading, and takes a text that was changed elsewhere", () => {
    const file = JSON.parse(writeSadface(debate, "en").text);
    file.nodes[0].text = "Stay calm.";
    file.nodes[1].metadata.argumentAtlas.kind = 7;
    const { value, losses } = readSadface(JSON.stringify(file));
    expect(value?.claims[0]).toMatchObject({ id: "calm", kind: "position", text: { en: "Stay calm." } });
    expect(losses?.map(({ what, count }) => [what, count])).toEqual(expect.arrayContaining([["extra", 1]]));
  });
});
