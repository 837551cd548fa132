import { append } from "../src/model/append.ts";
import type { ArgumentMap, Voice } from "../src/model/map.ts";
import { debateOf } from "./debate.ts";
import { below, randomFrom } from "./random.ts";

/** So many code points of the document each voice has, each of its passages the next ten of them. */
const charactersOfVoice = 10_000;

/**
 * A debate of a size with very many voices: each takes a position (the first more often than the second, and so on) or, one in
 * ten, none, and each claim is said by one of them, one in five by two.
 */
export function voicedDebate(claims: number, voices: number, seed = 1): ArgumentMap {
  const random = randomFrom(seed);
  const debate = debateOf({ claims });
  const positions = debate.claims.filter(({ kind }) => kind === "position").map(({ id }) => id);
  const takers = new Map<string, number[]>();
  const all = Array.from({ length: voices }, (_, i): Voice => {
    const taken = random() < 0.1 ? undefined : positions[Math.floor(random() ** 2 * positions.length)];
    if (taken !== undefined) append(takers, taken, i);
    const start = i * charactersOfVoice;
    return {
      ...{ id: `v${i + 1}`, document: "thread", start, end: start + charactersOfVoice, paragraphs: [start] },
      name: { en: `Answer ${i + 1}`, "zh-Hant": `答 ${i + 1}` },
      stance: taken === undefined ? "none" : "partly",
      positions: taken === undefined ? [] : [taken],
    };
  });
  const said = new Map<number, number>();
  const passageOf = (voice: number) => {
    const start = voice * charactersOfVoice + 10 * (said.get(voice) ?? 0);
    said.set(voice, (said.get(voice) ?? 0) + 1);
    return { voice: `v${voice + 1}`, start, end: start + 10, phrase: "some words", mode: "asserts" } as const;
  };
  return {
    ...debate,
    documents: [
      { id: "thread", title: { en: "A thread" }, characters: voices * charactersOfVoice, sha256: "0".repeat(64) },
    ],
    voices: all,
    claims: debate.claims.map((claim) => {
      const sayers =
        takers.get(claim.id) ?? Array.from({ length: random() < 0.2 ? 2 : 1 }, () => below(voices, random));
      return { ...claim, passages: sayers.map(passageOf) };
    }),
  };
}
