import { append } from "../src/model/append.ts";
import type { ArgumentMap, Passage } from "../src/model/map.ts";
import { sha256 } from "../src/model/sha256.ts";
import { type Random, randomFrom } from "./random.ts";
import { sentence } from "./sentence.ts";

/** A debate and the text that it is read from. */
export interface WithOriginal {
  readonly map: ArgumentMap;
  readonly text: string;
}

/** So many sentences make a paragraph. */
const sentencesOfParagraph = 4;

/**
 * A debate with a text that its passages are cited from: each voice says its passages, a sentence each, among others, until it
 * has said so many characters. Each sentence that is cited has a word of its own; some have signs beyond the basic plane.
 */
export function withOriginal(map: ArgumentMap, charactersOfVoice: number, seed = 1): WithOriginal {
  const random = randomFrom(seed);
  const cited = new Map<string, Passage[]>();
  for (const { passages } of map.claims) for (const passage of passages) append(cited, passage.voice, passage);
  const placed = new Map<Passage, Passage>();
  const text = createText();
  const voices = map.voices.map((voice) => {
    text.add(`${voice.name.en}\n\n`);
    const start = text.length();
    const paragraphs = speak(text, { passages: cited.get(voice.id) ?? [], charactersOfVoice, random, placed });
    const end = text.length();
    text.add("\n\n");
    return { ...voice, start, end, paragraphs };
  });
  const whole = text.whole();
  const sha = sha256(new TextEncoder().encode(whole));
  const claims = map.claims.map((claim) => ({
    ...claim,
    passages: claim.passages.map((passage) => placed.get(passage) ?? passage),
  }));
  const documents = map.documents.map((document) => ({ ...document, characters: text.length(), sha256: sha }));
  return { map: { ...map, documents, voices, claims }, text: whole };
}

/** A text that grows, its code points counted. */
function createText() {
  const parts: string[] = [];
  let length = 0;
  return {
    add: (words: string) => {
      parts.push(words);
      length += [...words].length;
    },
    length: () => length,
    whole: () => parts.join(""),
  };
}

/** What a voice says, and where each of its passages comes to stand; gives where its paragraphs begin. */
function speak(
  text: ReturnType<typeof createText>,
  speech: {
    readonly passages: readonly Passage[];
    readonly charactersOfVoice: number;
    readonly random: Random;
    readonly placed: Map<Passage, Passage>;
  },
): readonly number[] {
  const { passages, charactersOfVoice, random, placed } = speech;
  const [start, left] = [text.length(), [...passages]];
  const paragraphs = [start];
  for (let said = 0; left.length > 0 || text.length() - start < charactersOfVoice; said++) {
    const between = said === 0 ? "" : said % sentencesOfParagraph === 0 ? "\n" : " ";
    text.add(between);
    if (between === "\n") paragraphs.push(text.length());
    const passage = said % 2 === 1 ? left.shift() : undefined;
    const begin = text.length();
    const words = passage ? citedSentence(placed.size, random) : sentence(random);
    text.add(words);
    const phrase = [...words].slice(0, 16).join("").trim();
    if (passage) placed.set(passage, { ...passage, start: begin, end: text.length(), phrase });
  }
  return paragraphs;
}

function citedSentence(serial: number, random: Random): string {
  return `So ${wordOf(serial)}${serial % 10 === 0 ? " 🦀" : ""} ${sentence(random)}`;
}

/** The same text as it might come from elsewhere: with a line in front, and the line ends of Windows. */
export function movedText(text: string): string {
  return `A title that was not there.\n\n${text}`.replaceAll("\n", "\r\n");
}

const syllables = "ba be bi bo bu da de di do du ka ke ki ko ku ma me mi mo mu".split(" ");

/** A word for each number. */
function wordOf(serial: number): string {
  const rest = Math.floor(serial / syllables.length);
  return `${rest > 0 ? wordOf(rest) : ""}${syllables[serial % syllables.length]}`;
}
