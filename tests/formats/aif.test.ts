import { describe, expect, it } from "vitest";
import { readAif } from "../../src/formats/aif.ts";
import { formatOf } from "../../src/formats/format.ts";
import { formatLoss } from "../../src/formats/loss.ts";
import { readOva } from "../../src/formats/ova.ts";
import { saidBy } from "./support/saidBy.ts";

/** A nodeset from `id:type:text` and `from>to`. */
function nodeset(nodes: readonly string[], edges: string, more: object = {}): string {
  return JSON.stringify({
    nodes: nodes.map((node) => {
      const [nodeID, type, text, scheme] = node.split("|");
      return { nodeID, type, text, ...(scheme ? { scheme } : {}) };
    }),
    edges: edges.split(" ").map((edge, i) => {
      const [fromID, toID] = edge.split(">");
      return { edgeID: String(i), fromID, toID, formEdgeID: null };
    }),
    ...more,
  });
}

const claims = ["1|I|Ban cars", "2|I|Cars are noisy", "3|I|Noise harms", "4|I|Some are silent"];

describe("an AIF nodeset", () => {
  it.each([
    ["a support", ["5|RA|RA"], "2>5 5>1", "2+1"],
    ["linked premises", ["5|RA|Default Inference"], "2>5 3>5 5>1", "2,3+1"],
    ["an attack", ["5|CA|CA"], "4>5 5>2", "4-2"],
    ["an undercut", ["5|RA|RA", "6|CA|CA"], "2>5 5>1 4>6 6>5", "2+1 4-5"],
    ["an attack on an attack", ["5|CA|CA", "6|CA|CA"], "2>5 5>1 4>6 6>5", "2-1 4-5"],
    ["two conclusions", ["5|RA|RA"], "2>5 5>1 5>3", "2+1 2+3 !several-conclusions"],
    ["no premise", ["5|RA|RA"], "5>1", " !relation-without-premise"],
    ["no conclusion", ["5|CA|CA"], "2>5", " !relation-without-conclusion"],
    ["a rephrase", ["5|MA|Default Rephrase"], "2>5 5>1", " !rephrase"],
    ["a preference", ["5|PA|PA"], "2>5 5>1", " !preference"],
    ["an edge to nowhere", ["5|RA|RA"], "2>5 5>1 5>99", "2+1 !relation-dangling"],
    ["a support of an inference", ["5|RA|RA", "6|RA|RA"], "2>5 5>1 4>6 6>5", "2+1 !relation-among-relations"],
    ["attacks in a circle", ["5|CA|CA", "6|CA|CA"], "2>5 5>6 4>6 6>5", " !relation-dangling !relation-among-relations"],
  ])("with %s", (_, schemes, edges, said) => {
    const text = nodeset([...claims, ...schemes], edges);
    expect(formatOf(text).id).toBe("aif");
    expect(saidBy(readAif(text))).toBe(said);
  });

  it("keeps the scheme of a relation as its note", () => {
    const { value } = readAif(nodeset([...claims, "5|RA|RA|Argument from Consequences"], "2>5 5>1"));
    expect(value?.relations[0]?.note).toEqual({ en: "Scheme: Argument from Consequences" });
  });

  const dialogue = [
    "7|L|ANA : cars make such a racket",
    "8|YA|Asserting",
    "9|L|Bob Low: do they?",
    "10|YA|Pure Questioning",
    "11|L|ANA : ahem",
    "12|TA|Default Transition",
  ];
  const anchors = "7>8 8>2 9>10 10>2 7>12 12>9";

  it("gives each locution as a passage of its speaker's voice", () => {
    const { value: map, losses = [] } = readAif(nodeset([...claims, ...dialogue], anchors));
    expect(map?.voices.map(({ name }) => name.en)).toEqual(["ANA", "Bob Low"]);
    expect(map?.documents).toMatchObject([{ title: { en: "Dialogue" }, characters: 58 }]);
    expect(map?.claims[1]?.passages).toEqual([
      {
        voice: "ANA",
        start: 6,
        end: 29,
        phrase: "cars make such a",
        gist: { en: "cars make such a racket" },
        mode: "asserts",
      },
      { voice: "Bob Low", start: 39, end: 47, phrase: "do they?", mode: "asks" },
    ]);
    expect(losses.map((loss) => formatLoss(loss, "en"))).toEqual([
      "1 locution states no claim and is left out: 11",
      "1 transition of the dialogue is left out: 12",
    ]);
  });

  it("takes the names of speakers from an xAIF file, and passages from its text where nobody speaks", () => {
    const aif = JSON.parse(
      nodeset([...claims, ...dialogue], anchors, {
        locutions: [{ nodeID: "7", personID: "p1" }],
        participants: [{ participantID: "p1", firstname: "Ana", surname: "Roe" }],
      }),
    );
    const page = 'He said:<br><span class="highlighted" id="node3">noise &amp; its harm</span>. Ban cars';
    const file = JSON.stringify({
      AIF: aif,
      text: page,
      OVA: { nodes: [{ nodeID: "1", visible: false, x: 1, y: 1 }], edges: [] },
    });
    expect(formatOf(file).id).toBe("aif");
    const { value: map, losses = [] } = readAif(file);
    expect(map?.voices.map(({ name }) => name.en)).toEqual(["Ana Roe", "Bob Low", "ANA", "source"]);
    expect(map?.claims[2]?.passages).toMatchObject([
      { voice: "source", start: 9, end: 25, phrase: "noise & its harm" },
    ]);
    expect(map?.claims[0]?.passages).toMatchObject([{ voice: "source", start: 27, end: 35, phrase: "Ban cars" }]);
    expect(losses.map(({ what }) => what)).toEqual(expect.arrayContaining(["hidden", "appearance", "document-text"]));
  });

  it("may be empty", () => {
    expect(readAif('{"nodes": [], "edges": [], "locutions": []}').value?.claims).toEqual([]);
  });

  it("is refused with the place of what is wrong", () => {
    const { value, issues } = readAif('{"nodes": [\n  {"nodeID": "1"}, 7],\n "edges": [{"fromID": "1"}]}');
    expect(value).toBeUndefined();
    expect(issues.map(({ line, column, pointer, expected }) => [line, column, pointer, expected.en])).toEqual([
      [2, 3, "/nodes/0", 'An object with "nodeID", "text" and "type".'],
      [2, 20, "/nodes/1", 'An object with "nodeID", "text" and "type".'],
      [3, 12, "/edges/0", 'An object with "fromID" and "toID".'],
    ]);
  });
});

describe("an OVA2 analysis", () => {
  it("holds whole nodes in its edges, and marks the major claim", () => {
    const node = (id: number, type: string, text: string, more: object = {}) => ({
      id,
      type,
      text,
      x: 0,
      y: 0,
      visible: true,
      ...more,
    });
    const nodes = [
      node(1, "I", "Ban cars", { major_claim: true }),
      node(2, "I", "Cars are noisy"),
      node(3, "RA", "Default Inference"),
    ];
    const [one, two, three] = nodes;
    const text = JSON.stringify({
      nodes,
      edges: [
        { from: two, to: three, visible: true },
        { from: three, to: one, visible: true },
      ],
      participants: [{ id: 1, firstname: "Ana", surname: "Roe" }],
      analysis: { txt: 'Ban cars: <span id="node2">Cars are noisy</span>.', documentTitle: "Cars" },
    });
    expect(formatOf(text).id).toBe("ova");
    const reading = readOva(text);
    expect(saidBy(reading)).toBe("2+1 !appearance !appearance !appearance !document-text");
    expect(reading.value).toMatchObject({
      question: { en: "Cars" },
      claims: [{ kind: "position" }, { kind: "reason", passages: [{ voice: "source", start: 10, end: 24 }] }],
    });
  });
});
