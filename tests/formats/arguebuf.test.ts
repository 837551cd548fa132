import { describe, expect, it } from "vitest";
import { readArguebuf } from "../../src/formats/arguebuf.ts";
import { formatOf } from "../../src/formats/format.ts";
import { saidBy } from "./support/saidBy.ts";

describe("an Arguebuf file", () => {
  const text = JSON.stringify({
    nodes: {
      a: { atom: { text: "Ban cars" } },
      b: { atom: { text: "Cars are noisy", reference: { resource: "r", offset: 0, text: "Cars are loud" } } },
      c: { atom: { text: "Some are not", reference: { resource: "r", text: "nowhere" } } },
      s: { scheme: { support: "SUPPORT_EXPERT_OPINION" } },
      k: { scheme: { attack: "ATTACK_DEFAULT" } },
      m: { scheme: { rephrase: "REPHRASE_DEFAULT" } },
      n: { scheme: {} },
    },
    edges: Object.fromEntries(
      ["b s", "s a", "c k", "k s", "c m", "m a", "c n", "n a"].map((edge, i) => {
        const [source, target] = edge.split(" ");
        return [`e${i}`, { source, target }];
      }),
    ),
    resources: { r: { text: "Cars are loud, so ban them.", title: "Cars" } },
    majorClaim: "a",
    schemaVersion: 1,
  });

  it("gives claims, relations and passages", () => {
    expect(formatOf(text).id).toBe("arguebuf");
    const reading = readArguebuf(text);
    expect(saidBy(reading)).toBe("b+a c-s !document-text !source !rephrase !other-relation");
    expect(reading.value).toMatchObject({
      question: { en: "Cars" },
      documents: [{ id: "r", characters: 27 }],
      claims: [{ kind: "position" }, { passages: [{ voice: "r", start: 0, end: 13 }] }, { passages: [] }],
      relations: [{ id: "s", note: { en: "Scheme: expert opinion" } }, { id: "k" }],
    });
  });

  it("is refused with the place of what is wrong", () => {
    expect(saidBy(readArguebuf('{"nodes": {"a": {}, "b": 1},\n "edges": {"e": {"source": "a"}}}'))).toBe(
      "1:17 format/unfit 1:26 format/unfit 2:17 format/unfit",
    );
  });
});
