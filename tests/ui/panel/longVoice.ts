import type { ArgumentMap } from "../../../src/model/map.ts";
import { bridge, bridgeText } from "./bridge.ts";

/** A debate and its text. */
interface Original {
  readonly map: ArgumentMap;
  readonly text: string;
}

/** So many paragraphs are put in on either side, of so many characters each. */
export const [paragraphsPutIn, charactersOfEach] = [30, 1000];

/** The debate about the bridge, of which answer 1 says very much before what it says about the ford, and after it. */
export function longVoice(): Original {
  const after = putInBefore({ map: bridge, text: bridgeText }, "依我看橋要蓋", "後話");
  return putInBefore(after, "孩子們只好", "前話");
}

function putInBefore({ map, text }: Original, words: string, name: string): Original {
  const unit = text.indexOf(words);
  const [before, put] = [text.slice(0, unit), putIn(name)];
  const [at, length] = [[...before].length, [...put].length];
  const moved = (offset: number) => (offset < at ? offset : offset + length);
  const movedStretch = <T extends { readonly start: number; readonly end: number }>(stretch: T): T => ({
    ...stretch,
    start: moved(stretch.start),
    end: moved(stretch.end - 1) + 1,
  });
  const voices = map.voices.map((voice) => ({
    ...movedStretch(voice),
    ...(voice.paragraphs ? { paragraphs: voice.paragraphs.map(moved) } : {}),
  }));
  const claims = map.claims.map((claim) => ({ ...claim, passages: claim.passages.map(movedStretch) }));
  const documents = map.documents.map((document) => ({ ...document, characters: document.characters + length }));
  return { map: { ...map, documents, voices, claims }, text: `${before}${put}${text.slice(unit)}` };
}

/** Paragraphs that say which they are. */
function putIn(name: string): string {
  const lines = Array.from({ length: paragraphsPutIn }, (_, i) => `${name}${i}。`.padEnd(charactersOfEach - 1, "說"));
  return `${lines.join("\n")}\n`;
}
