import type { Localized } from "../model/map.ts";
import { type Remark, remark } from "./remark.ts";

/** The question of a map that comes without one. */
export const untitled: Localized = { "zh-Hant": "未命名的論證", en: "Untitled argument" };

/** What a map calls the dialogue that an analysis was made from. */
export const dialogueTitle: Localized = { "zh-Hant": "對話", en: "Dialogue" };

/** Who speaks where a file does not say who. */
export const unknownSpeaker = { "zh-Hant": "不知名的發言者", en: "Unknown speaker" } as const;

/** What a map calls a text that comes without a name. */
export const microtextTitle = "text";

type Pair = readonly [string, string];

/** What is expected at a place of a file in another format, by the name under which a reader asks for it. */
const expectations = {
  "aif-root": ['有 "nodes" 和 "edges" 兩個清單的物件', 'an object with the lists "nodes" and "edges"'],
  "aif-node": ['有 "nodeID"、"text"、"type" 的物件', 'an object with "nodeID", "text" and "type"'],
  "aif-edge": ['有 "fromID" 和 "toID" 的物件', 'an object with "fromID" and "toID"'],
  "ova-root": ['有 "nodes" 和 "edges" 兩個清單的物件', 'an object with the lists "nodes" and "edges"'],
  "ova-node": ['有 "id"、"text"、"type" 的物件', 'an object with "id", "text" and "type"'],
  "ova-edge": ['有 "from" 和 "to" 的物件，裡面是節點', 'an object with the nodes "from" and "to"'],
  "sadface-root": ['有 "nodes" 和 "edges" 兩個清單的物件', 'an object with the lists "nodes" and "edges"'],
  "sadface-resource": ['有 "id" 和 "content" 的物件', 'an object with "id" and "content"'],
  "sadface-source": ['有 "resource_id"、"text"、"offset" 的物件', 'an object with "resource_id", "text" and "offset"'],
  "sadface-node": [
    '有 "id" 和 "type"（atom、inference、conflict、scheme）的物件',
    'an object with "id" and "type" (atom, inference, conflict, scheme)',
  ],
  "sadface-edge": ['有 "source_id" 和 "target_id" 的物件', 'an object with "source_id" and "target_id"'],
  "kialo-entry": [
    "一項論點，例如「1. 主張」或「1.1. Pro: 理由」",
    'an entry, such as "1. Thesis" or "1.1. Pro: reason"',
  ],
  "microtext-adu": ["有 id 的 <adu>", "an <adu> with an id"],
  "microtext-edu": ["有 id 的 <edu>", "an <edu> with an id"],
  "microtext-edge": ["有 id、src、trg、type 的 <edge>", "an <edge> with id, src, trg and type"],
  "carneades-statement": ["有 id 的 <statement>", "a <statement> with an id"],
  "carneades-argument": [
    "有 id 和 <conclusion statement> 的 <argument>",
    "an <argument> with an id and a <conclusion statement>",
  ],
  "graphml-root": ["有 <graph> 的 <graphml>", "a <graphml> with a <graph>"],
  "graphml-node": ["有 id 的 <node>", "a <node> with an id"],
  "graphml-edge": ["有 source 和 target 的 <edge>", "an <edge> with source and target"],
  "arguebuf-root": ['有 "nodes" 和 "edges" 兩個物件的物件', 'an object with the objects "nodes" and "edges"'],
  "arguebuf-node": ['有 "atom" 或 "scheme" 的物件', 'an object with "atom" or "scheme"'],
  "arguebuf-edge": ['有 "source" 和 "target" 的物件', 'an object with "source" and "target"'],
  "carneades-yaml": ["有 statements 和 arguments 的 YAML", "YAML with the maps statements and arguments"],
  "carneades-yaml-argument": ["有 conclusion 和 premises 的論證", "an argument with a conclusion and premises"],
  "argdown-comment": ["有結尾的註解", "a comment that ends"],
  "argdown-front": ["以 === 結尾的前置資料", "front matter that ends with ==="],
  "argdown-data": ["{ } 裡的 YAML 資料", "YAML data in { }"],
  "argdown-parent": [
    "上面一行有論點的關係，例如「[主張]」下面的「  + <理由>」",
    'a relation below what it bears on, such as "  + <reason>" below "[claim]"',
  ],
  "argdown-member": ["關係符號後面有論點", "a statement or an argument after the sign of the relation"],
  "argdown-premises": ["先有前提，再有 ---- 和結論的論證", "premises, then a line ----, then a conclusion"],
  "argdown-inference": ["有前提和結論的推論", "an inference between premises and a conclusion"],
  "dot-graph": ["graph 或 digraph，後面接 { }", "graph or digraph, then { }"],
  "dot-statement": ["節點或連線", "a node or an edge"],
  "brat-line": [
    "標註，例如「T1 Claim 0 9 文字」或「R1 supports Arg1:T2 Arg2:T1」",
    'an annotation, such as "T1 Claim 0 9 text" or "R1 supports Arg1:T2 Arg2:T1"',
  ],
} as const satisfies Record<string, Pair>;

/** What a reader of another format expects somewhere. */
export type Expectation = keyof typeof expectations;

/** A value that is not as its format has it. */
export const unfit = (found: string, expectation: Expectation): Remark => {
  const [chinese, english] = expectations[expectation];
  return remark(
    [`這裡是 ${found}。`, `Here is ${found}.`],
    [`${chinese}。`, `${english.charAt(0).toUpperCase()}${english.slice(1)}.`],
    ["照這樣改，或從原來的程式重新匯出。", "Write it so, or export it anew from the program that it came from."],
  );
};

/** An XML file that is not well-formed; what its parser says is in English. */
export const notWellFormed = (reason: string): Remark =>
  remark(
    [
      `這裡不合 XML 的寫法${reason === "" ? "" : `（${reason}）`}。`,
      `This is not well-formed XML${reason === "" ? "" : `: ${reason}`}`,
    ],
    ["標籤成對、屬性加引號、& 寫成 &amp; 的 XML。", "XML with matching tags, quoted attributes, and &amp; for &."],
    ["改正這裡，或從原來的程式重新匯出。", "Correct it here, or export the file anew."],
  );

/** A document type in an XML file. */
export const doctype = (): Remark =>
  remark(
    ["這個 XML 檔案有 DOCTYPE。", "This XML file has a DOCTYPE."],
    ["沒有 DOCTYPE：它能引入外部檔案，也能無限展開。", "None: a DOCTYPE can fetch other files and grow without end."],
    ["刪去 <!DOCTYPE …>。", "Delete <!DOCTYPE ...>."],
  );

/** Why a YAML text cannot be read on. */
const yamlReasons = {
  indentation: ["與上下文對齊的一行", "a line as far in as its neighbours"],
  tab: ["空格縮排，不用定位字元", "blanks before it, not tabs"],
  key: ["「鍵: 值」", '"key: value"'],
  colon: ["一行只有一個「: 」；文字裡有的要加引號", 'one ": " on a line; a text that has one stands in quotes'],
  twice: ["每個鍵只出現一次", "each key once"],
  unclosed: ["有結尾的引號或括號", "a quote or bracket that is closed"],
  after: ["值後面換行", "the end of the line after a value"],
  comma: ["逗號或右括號", "a comma or a closing bracket"],
  sign: ["文字；以這個符號開頭的要加引號", "a text; one that begins with this sign stands in quotes"],
} as const satisfies Record<string, Pair>;

/** What stands in the way of reading a YAML text. */
export type YamlReason = keyof typeof yamlReasons;

/** A YAML text that cannot be read on. */
export const notYaml = (found: string, reason: YamlReason): Remark => {
  const [chinese, english] = yamlReasons[reason];
  return remark(
    [`這裡讀不下去：「${found}」。`, `The YAML cannot be read on here: "${found}".`],
    [`${chinese}。`, `${english.charAt(0).toUpperCase()}${english.slice(1)}.`],
    ["照這樣改。", "Write it so."],
  );
};

/** An anchor, an alias or a merge in a YAML text. */
export const yamlAlias = (found: string): Remark =>
  remark(
    [`這個 YAML 有錨點或別名：「${found}」。`, `This YAML has an anchor, an alias or a merge: "${found}".`],
    ["沒有：別名能無限展開。", "None: by aliases a text can grow without end."],
    [
      "把所指的內容寫在這裡；開頭是 & 或 * 的文字加引號。",
      "Write out here what it stands for; put a text that begins with & or * in quotes.",
    ],
  );
