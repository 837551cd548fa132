import { carriedMap } from "../../src/formats/carriedMap.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { mapOf } from "./maps.ts";

/** A small file of a form that we read, one that breaks off or goes wrong, and what a card says of the good one. */
export interface SmallFile {
  /** The form, as the list of forms names it. */
  readonly form: string;
  /** How the file is called. */
  readonly name: string;
  readonly text: string;
  readonly broken: string;
  /** What stands on a card of its map, and on none of another's. */
  readonly says: string;
}

const carried = mapOf("calm <- drawn");

/** What a tool of argument analysis writes: two claims, and one that supports the other. */
const nodeset = (claim: string, reason: string) => ({
  nodes: [
    { nodeID: "1", text: claim, type: "I" },
    { nodeID: "2", text: reason, type: "I" },
    { nodeID: "3", text: "Default Inference", type: "RA" },
  ],
  edges: [
    { edgeID: "1", fromID: "2", toID: "3" },
    { edgeID: "2", fromID: "3", toID: "1" },
  ],
  locutions: [],
});

const sadface = (reason: string, head: object, scheme: object) =>
  JSON.stringify({
    ...head,
    resources: [],
    nodes: [
      { id: "a", type: "atom", text: "Close the pool", sources: [] },
      { id: "b", type: "atom", text: reason, sources: [] },
      { id: "s", ...scheme },
    ],
    edges: [
      { id: "1", source_id: "b", target_id: "s" },
      { id: "2", source_id: "s", target_id: "a" },
    ],
  });

const core = { id: "pool", analyst_name: "", analyst_email: "", created: "", edited: "" };
const yed = 'xmlns:y="http://www.yworks.com/xml/graphml"';
const argunet = 'xmlns:arg="http://www.argunet.org/xml/argml"';

/** A file of every form that we read, and of each generation of it, in our own words. */
export const smallFiles: readonly SmallFile[] = [
  {
    form: "json",
    name: "ours.json",
    text: writeMap(mapOf("calm <- ours")),
    broken: writeMap(mapOf("calm <- ours")).replace('"support"', '"supports"'),
    says: "Claim ours",
  },
  {
    form: "aif",
    name: "aifdb.json",
    text: JSON.stringify(nodeset("Build a tram", "Buses are full")),
    broken:
      '{"nodes": [{"nodeID": "1", "text": "Build a tram", "type": "I"}, {"nodeID": "2"}],\n"edges": [], "locutions": []}',
    says: "Buses are full",
  },
  {
    form: "aif",
    name: "xaif.json",
    text: JSON.stringify({
      AIF: { ...nodeset("Build a tram", "Rails last"), participants: [] },
      text: "",
      OVA: { nodes: [], edges: [] },
    }),
    broken: '{"AIF": {"nodes": [{"nodeID": "1"}],\n"edges": []}}',
    says: "Rails last",
  },
  {
    form: "ova",
    name: "ova2.json",
    text: '{"nodes": [{"id": 1, "text": "Plant trees", "type": "I"}, {"id": 2, "text": "Shade cools", "type": "I"}, {"id": 3, "text": "RA", "type": "RA", "descriptors": {}}], "edges": [{"from": {"id": 2}, "to": {"id": 3}}, {"from": {"id": 3}, "to": {"id": 1}}], "participants": [], "analysis": {"txt": ""}}',
    broken: '{"nodes": [{"id": 1, "text": "Plant trees"}],\n"edges": [], "analysis": {"txt": ""}}',
    says: "Shade cools",
  },
  {
    form: "sadface",
    name: "sadface-1.json",
    text: sadface("It leaks", core, { type: "scheme", name: "support" }),
    broken: '{"resources": [], "nodes": [{"type": "atom"}],\n"edges": []}',
    says: "It leaks",
  },
  {
    form: "sadface",
    name: "sadface-2.json",
    text: sadface("It is cold", { metadata: { core } }, { type: "scheme", name: "support" }),
    broken: '{"metadata": {}, "resources": [],\n"nodes": [7], "edges": []}',
    says: "It is cold",
  },
  {
    form: "sadface",
    name: "sadface-5.json",
    text: sadface("It is far", { metadata: { core } }, { type: "inference", name: "support" }),
    broken: '{"metadata": {}, "resources": [], "nodes": [],\n"edges": [{"id": "1", "source_id": "a"}]}',
    says: "It is far",
  },
  {
    form: "arguebuf",
    name: "arguebuf.json",
    text: '{"nodes": {"a": {"atom": {"text": "Read more"}}, "b": {"atom": {"text": "Books calm"}}, "s": {"scheme": {"support": "SUPPORT_DEFAULT"}}}, "edges": {"1": {"source": "b", "target": "s"}, "2": {"source": "s", "target": "a"}}}',
    broken: '{"nodes": {"a": {"atom": {"text": "Read more"}},\n"b": 1}, "edges": {}}',
    says: "Books calm",
  },
  {
    form: "kialo",
    name: "kialo-1.txt",
    text: "Discussion Title: Cook at home?\r\n\r\n1. Cook at home.\r\n1.1. Pro: It is cheap.\r\n",
    broken: "Discussion Title: Cook at home?\r\n\r\nnothing is numbered here\r\n",
    says: "It is cheap.",
  },
  {
    form: "kialo",
    name: "kialo-2.txt",
    text: "Discussion Name:\nCook at home?\n\n1. Thesis:\nCook at home.\n\n  1.1. Con:\n  It takes time.\n",
    broken: "Discussion Name:\nCook at home?\n",
    says: "It takes time.",
  },
  {
    form: "microtext",
    name: "microtext.xml",
    text: '<arggraph id="m"><edu id="e1"><![CDATA[Sleep early.]]></edu><edu id="e2">Nights are dark.</edu><adu id="a1" type="pro"/><adu id="a2" type="pro"/><edge id="c1" src="e1" trg="a1" type="seg"/><edge id="c2" src="e2" trg="a2" type="seg"/><edge id="c3" src="a2" trg="a1" type="sup"/></arggraph>',
    broken: '<arggraph id="m">\n<edge id="x" src="a"/></arggraph>',
    says: "Nights are dark.",
  },
  {
    form: "carneades",
    name: "caf.xml",
    text: '<caf version="1.3"><statements><statement id="p"><descriptions><description lang="en">Mend the roof</description></descriptions></statement><statement id="q"><descriptions><description lang="en">Rain comes in</description></descriptions></statement></statements><arguments><argument id="a" pro="true"><conclusion statement="p"/><premises><premise statement="q" positive="true"/></premises></argument></arguments></caf>',
    broken: '<caf version="1.3"><statements>\n<statement></statement></statements></caf>',
    says: "Rain comes in",
  },
  {
    form: "carneades",
    name: "lkif.xml",
    text: '<lkif><argument-graphs><argument-graph id="g"><statements><statement id="p"><s>Mend the roof</s></statement><statement id="q"><s>Tiles are loose</s></statement></statements><arguments><argument id="a" direction="pro"><conclusion statement="p"/><premises><premise statement="q"/></premises></argument></arguments></argument-graph></argument-graphs></lkif>',
    broken: "<lkif>\n<argument-graph></lkif>",
    says: "Tiles are loose",
  },
  {
    form: "carneades-yaml",
    name: "law.yml",
    text: "statements:\n  p: Sing louder\n  q: Halls are large\narguments:\n  a:\n    conclusion: p\n    premises: [q]\n",
    broken: "statements:\n  p: Sing louder\n  q: *p\narguments:\n",
    says: "Halls are large",
  },
  {
    form: "brat",
    name: "essay.ann",
    text: "T1\tMajorClaim 0 8\tWalk now\nT2\tClaim 10 22\tFeet want it\nR1\tsupports Arg1:T2 Arg2:T1\n",
    broken: "T1\tMajorClaim 0 8\tWalk now\nT2\tClaim x 22\tFeet want it\n",
    says: "Feet want it",
  },
  {
    form: "graphml",
    name: "plain.graphml",
    text: '<?xml version="1.0"?><graphml><key id="k" for="node" attr.name="label"/><key id="t" for="edge" attr.name="type"/><graph edgedefault="directed"><node id="a"><data key="k">Paint it</data></node><node id="b"><data key="k">White is hot</data></node><edge source="b" target="a"><data key="t">support</data></edge></graph></graphml>',
    broken: '<!DOCTYPE graphml><graphml><graph><node id="a"/></graph></graphml>',
    says: "White is hot",
  },
  {
    form: "graphml",
    name: "yed.graphml",
    text: `<graphml ${yed}><key for="node" id="d" yfiles.type="nodegraphics"/><key for="edge" id="e" yfiles.type="edgegraphics"/><graph edgedefault="directed"><node id="n0"><data key="d"><y:ShapeNode><y:NodeLabel>Paint it</y:NodeLabel></y:ShapeNode></data></node><node id="n1"><data key="d"><y:ShapeNode><y:NodeLabel>Blue is calm</y:NodeLabel></y:ShapeNode></data></node><edge source="n1" target="n0"><data key="e"><y:PolyLineEdge><y:LineStyle color="#00ff00"/></y:PolyLineEdge></data></edge></graph></graphml>`,
    broken: `<graphml ${yed}>\n<graph><node></graph></graphml>`,
    says: "Blue is calm",
  },
  {
    form: "graphml",
    name: "argunet.graphml",
    text: `<graphml ${argunet}><graph edgedefault="directed"><node id="n0"><data key="d"><arg:thesis id="1"><arg:title>Paint it</arg:title><arg:description>Paint it</arg:description></arg:thesis></data></node><node id="n1"><data key="d"><arg:argument id="2"><arg:title>Rust spreads</arg:title><arg:description>Rust spreads</arg:description></arg:argument></data></node><edge source="n1" target="n0"><data key="e"><arg:edge type="support"/></data></edge></graph></graphml>`,
    broken: `<graphml ${argunet}><graph>\n<node id="n0"/>&nothing;</graph></graphml>`,
    says: "Rust spreads",
  },
  {
    form: "svg",
    name: "picture.svg",
    text: `<svg xmlns="http://www.w3.org/2000/svg"><metadata data-argument-map="1" data-view="">${carriedMap(carried)}</metadata></svg>`,
    broken: '<svg xmlns="http://www.w3.org/2000/svg">\n<path d="M0 0"/></svg>',
    says: "Claim drawn",
  },
  {
    form: "apx",
    name: "frame.apx",
    text: "arg(one).\narg(apx2).\natt(apx2,one).\n",
    broken: "arg(one).\natt(one",
    says: "apx2",
  },
  { form: "iccma", name: "frame.af", text: "p af 12\n12 1\n", broken: "p af 2\n1 7\n", says: "12" },
  {
    form: "tgf",
    name: "frame.tgf",
    text: "tgf1\ntgf2\n#\ntgf2 tgf1\n",
    broken: "tgf1\n#\ntgf2 tgf1 tgf3 tgf4\ntgf1\n",
    says: "tgf2",
  },
  {
    form: "dot",
    name: "graph.dot",
    text: 'digraph { a [label="Mow the lawn"]; b [label="Grass is tall"]; b -> a [type="support"] }',
    broken: "digraph {\n  b -> ; }",
    says: "Grass is tall",
  },
  {
    form: "argdown",
    name: "cars.argdown",
    text: "[Ban]: Ban cars.\n  + [Noise]: Cars are noisy.\n",
    broken: "[Ban]: Ban cars.\n/* and so on",
    says: "Noise",
  },
];
