import type { Localized } from "../model/map.ts";
import { type Remark, remark } from "./remark.ts";

/** The question of a map that comes without one. */
export const untitled: Localized = { "zh-Hant": "未命名的論證", en: "Untitled argument" };

/** What a map calls the dialogue that an analysis was made from. */
export const dialogueTitle: Localized = { "zh-Hant": "對話", en: "Dialogue" };

/** Who speaks where a file does not say who. */
export const unknownSpeaker = { "zh-Hant": "不知名的發言者", en: "Unknown speaker" } as const;

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
  "arguebuf-root": ['有 "nodes" 和 "edges" 兩個物件的物件', 'an object with the objects "nodes" and "edges"'],
  "arguebuf-node": ['有 "atom" 或 "scheme" 的物件', 'an object with "atom" or "scheme"'],
  "arguebuf-edge": ['有 "source" 和 "target" 的物件', 'an object with "source" and "target"'],
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
