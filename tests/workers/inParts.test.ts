import { expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import { answerTo, type Matter } from "../../src/evaluation/question.ts";
import { addPart, inParts, type Message } from "../../src/workers/inParts.ts";

/** A value as it comes out on the other side, and how many messages that took. */
function handedOver<Whole>(value: Whole): { whole: unknown; messages: number } {
  let whole: unknown;
  let messages = 0;
  for (const message of inParts(value)) {
    const arrived = structuredClone<Message<unknown>>(message);
    messages += 1;
    if ("whole" in arrived) whole = arrived.whole;
    else if ("part" in arrived) addPart(whole, arrived.part);
  }
  return { whole, messages };
}

it("hands a small map over at once, and a large one by parts, both whole", () => {
  const small = debateOf({ claims: 40 });
  expect(handedOver(small)).toEqual({ whole: small, messages: 2 });
  const large = debateOf({ claims: 5000 });
  const { whole, messages } = handedOver(large);
  expect(whole).toEqual(large);
  expect(messages).toBe(2 + 3 + Math.ceil(large.relations.length / 2000));
});

it.each<Matter>([
  { kind: "fallout" },
  { kind: "verdicts", support: "needs-one" },
  { kind: "strengths", semantics: "quadratic-energy" },
])("hands over the answer to $kind with the order of its maps", (about) => {
  const rejected = [{ kind: "claim", id: "c0" }] as const;
  const answer = answerTo({ map: debateOf({ claims: 5000 }), rejected, about });
  const { whole } = handedOver(answer);
  expect(whole).toEqual(answer);
  expect(JSON.stringify(whole, orderedMaps)).toBe(JSON.stringify(answer, orderedMaps));
});

it("hands over many long lists a few at a time", () => {
  const sets = Array.from({ length: 300 }, (_, i) => Array.from({ length: 900 }, (_, k) => `${i} ${k}`));
  const { whole, messages } = handedOver({ kind: "extensions", extensions: sets });
  expect(whole).toEqual({ kind: "extensions", extensions: sets });
  expect(messages).toBe(2 + 150);
});

function orderedMaps(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
