import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/formats/format.ts";
import { readGraphml } from "../../src/formats/graphml.ts";
import { readMicrotext } from "../../src/formats/microtexts.ts";
import { saidBy } from "./support/saidBy.ts";

describe("an argumentative microtext", () => {
  const text = `<?xml version='1.0' encoding='UTF-8'?>
<arggraph id="m1" topic_id="cars" stance="pro"><edu id="e1"><![CDATA[Ban cars.]]></edu><edu id="e2"><![CDATA[They are noisy.]]></edu>
<edu id="e3"><![CDATA[Electric ones are not.]]></edu><edu id="e4" implicit="true"><![CDATA[Noise harms.]]></edu>
<adu id="a1" type="pro"/><adu id="a2" type="pro"/><adu id="a3" type="opp"/><adu id="a4" type="pro"/>
<edge id="c4" src="e1" trg="a1" type="seg"/><edge id="c5" src="e2" trg="a2" type="seg"/><edge id="c6" src="e3" trg="a3" type="seg"/>
<edge id="c7" src="e4" trg="a4" type="seg"/><edge id="c8" src="a4" trg="c1" type="add"/>
<edge id="c1" src="a2" trg="a1" type="sup"/><edge id="c2" src="a3" trg="c1" type="und"/><edge id="c3" src="a3" trg="a2" type="odd"/>
</arggraph>`;

  it("gives claims with their passages, linked premises and undercuts", () => {
    expect(formatOf(text).id).toBe("microtext");
    const reading = readMicrotext(text);
    expect(saidBy(reading)).toBe("a2,a4+a1 a3-c1 !document-text !other-relation");
    const { claims = [], documents = [] } = reading.value ?? {};
    expect(documents).toMatchObject([{ characters: "Ban cars. They are noisy. Electric ones are not.".length }]);
    expect(
      claims.map(({ id, kind, text: words, passages }) => [
        id,
        kind,
        words.en,
        passages.map(({ start, end }) => [start, end]),
      ]),
    ).toEqual([
      ["a1", "position", "Ban cars.", [[0, 9]]],
      ["a2", "reason", "They are noisy.", [[10, 25]]],
      ["a3", "reason", "Electric ones are not.", [[26, 48]]],
      ["a4", "reason", "Noise harms.", []],
    ]);
  });

  it.each([
    ['<arggraph id="m"><adu/></arggraph>', "1:18 format/unfit"],
    ['<arggraph id="m">\n<edge id="x" src="a"/></arggraph>', "2:1 format/unfit"],
    ["<arggraph>\n<edu></arggraph>", "2:16 format/not-well-formed"],
    ['<!DOCTYPE arggraph [<!ENTITY a "aa">]>\n<arggraph>&a;</arggraph>', "1:1 format/doctype"],
    [`<arggraph>${"<a>".repeat(70)}`, "1:200 map/too-deep"],
  ])("is refused with its place: %j", (broken, said) => {
    expect(formatOf(broken).id).toBe("microtext");
    expect(saidBy(readMicrotext(broken))).toBe(said);
  });
});

describe("a GraphML file", () => {
  const graphml = (inside: string, keys = "") =>
    `<?xml version="1.0"?><graphml xmlns:y="y" xmlns:arg="a">${keys}<graph id="G" edgedefault="directed">${inside}</graph></graphml>`;

  it("with plain keys", () => {
    const keys = '<key id="d0" for="node" attr.name="Label"/><key id="d1" for="edge" attr.name="relation"/>';
    const text = graphml(
      '<node id="a"><data key="d0">Ban &amp; go</data></node><node id="b"><data key="d0">Noise</data></node><node id="c"/>' +
        '<edge source="b" target="a"><data key="d1">supports</data></edge><edge id="e" source="c" target="b"><data key="d1">Attack</data></edge>' +
        '<edge source="c" target="a"/><edge source="c" target="z"/>',
      keys,
    );
    expect(formatOf(text).id).toBe("graphml");
    const reading = readGraphml(text);
    expect(saidBy(reading)).toBe(
      "b+a c-b c+a !untyped !untyped !relation-dangling !no-text".replace(
        "!relation-dangling !no-text",
        "!no-text !relation-dangling",
      ),
    );
    expect(reading.value?.claims.map(({ text: words }) => words.en)).toEqual(["Ban & go", "Noise", "c"]);
  });

  it("of yEd, by its labels, colours and groups", () => {
    const node = (id: string, label: string) =>
      `<node id="${id}"><data key="d"><y:ShapeNode><y:NodeLabel>${label}\n</y:NodeLabel></y:ShapeNode></data></node>`;
    const edge = (from: string, to: string, line: string) =>
      `<edge source="${from}" target="${to}"><data key="e"><y:PolyLineEdge><y:LineStyle ${line}/></y:PolyLineEdge></data></edge>`;
    const text = graphml(
      `<node id="g" yfiles.foldertype="group"><data key="d"><y:NodeLabel>Noise</y:NodeLabel></data><graph id="g:">${node("g::a", "Cars\nare loud")}</graph></node>` +
        node("b", "Ban cars") +
        node("c", "No") +
        edge("g::a", "b", 'color="#00FF00"') +
        edge("c", "b", 'color="#CC0000"') +
        edge("c", "g::a", 'color="#000000" type="dashed"'),
    );
    const reading = readGraphml(text);
    expect(saidBy(reading)).toBe("g::a+b c-b c-g::a !group");
    expect(reading.value?.claims[0]).toMatchObject({ text: { en: "Cars are loud" }, tags: ["Noise"] });
  });

  it("of Argunet, by its own elements", () => {
    const text = graphml(
      '<node id="n1"><data key="d"><arg:argument><arg:title>Noise</arg:title><arg:description>Cars are loud.</arg:description></arg:argument></data></node>' +
        '<node id="n2"><data key="d"><arg:thesis><arg:title>Ban</arg:title></arg:thesis></data></node>' +
        '<edge source="n1" target="n2"><data key="e"><arg:edge type="sketchedAttack"/></data></edge>',
    );
    const reading = readGraphml(text);
    expect(saidBy(reading)).toBe("n1-n2");
    expect(reading.value?.claims).toMatchObject([
      { label: { en: "Noise" }, text: { en: "Cars are loud." }, kind: "reason" },
      { text: { en: "Ban" }, kind: "position" },
    ]);
  });

  it.each([
    ["<graphml/>", "1:1 format/unfit"],
    [graphml("<node/>"), /^1:\d+ format\/unfit$/u],
    ['<!-- x --><!DOCTYPE graphml [\n<!ENTITY x "y">\n]>\n<graphml/>', "1:11 format/doctype"],
  ])("is refused with its place: %j", (text, said) => {
    expect(formatOf(text).id).toBe("graphml");
    expect(saidBy(readGraphml(text))).toMatch(said);
  });
});
