import { dialogueTitle, unknownSpeaker } from "../messages/foreignIssues.ts";
import { append } from "../model/append.ts";
import type { Mode, Passage } from "../model/map.ts";
import { sha256 } from "../model/sha256.ts";
import { type Draft, localized } from "./draft.ts";
import { said, voiceOf } from "./sourceText.ts";
import { utf8Of } from "./utf8.ts";

/** Something that is said in a dialogue. */
export interface Locution {
  readonly id: string;
  /** What is said, with the name of the speaker before it: `ANA : cars are noisy`. */
  readonly text: string;
  /** By whom, as the file numbers them. */
  readonly speaker: string | undefined;
}

interface Turn {
  readonly voice: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const documentId = "dialogue";

/** The dialogue of an analysis as a document, a line for each locution; its speakers as voices. */
export class Dialogue {
  readonly passages = new Map<string, Passage[]>();
  readonly #names: ReadonlyMap<string, string>;
  readonly #voices = new Map<string, { name: string; start: number; end: number }>();
  readonly #turns = new Map<string, Turn>();
  readonly #lines: string[] = [];
  readonly #heard = new Set<string>();
  #length = 0;

  constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  add(locution: Locution): void {
    const { name, words, lead } = wordsOf(locution, this.#names);
    const start = this.#length + lead;
    const end = this.#length + [...locution.text].length;
    const id = locution.speaker ?? (name === "" ? unknownSpeaker.en : name);
    const voice = this.#voices.get(id);
    if (voice) voice.end = end;
    else this.#voices.set(id, { name, start, end });
    this.#turns.set(locution.id, { voice: id, words, start, end });
    this.#lines.push(locution.text);
    this.#length = end + 1;
  }

  /** Notes that a locution states a claim. */
  says(locution: string, claim: string, mode: Mode): void {
    const turn = this.#turns.get(locution);
    if (!turn || turn.start >= turn.end) return;
    this.#heard.add(locution);
    const { voice, words, start, end } = turn;
    append(this.passages, claim, { voice, start, end, ...said(words), mode });
  }

  /** The locutions that state none. */
  silent(): readonly string[] {
    return [...this.#turns.keys()].filter((id) => !this.#heard.has(id));
  }

  /** Adds the document and the voices to a draft. */
  addTo(draft: Draft): void {
    if (this.#lines.length === 0) return;
    const text = this.#lines.join("\n");
    const characters = [...text].length;
    draft.documents.push({ id: documentId, title: dialogueTitle, characters, sha256: sha256(utf8Of(text)) });
    for (const [id, { name, start, end }] of this.#voices) {
      if (start >= end) continue;
      const called = name === "" ? unknownSpeaker : localized(name);
      draft.voices.push({ ...voiceOf(documentId, start, end), id, name: called });
    }
  }
}

/** What is longer before a colon is no name. */
const longestName = 80;

/** The speaker's name and words; `lead` counts the code points before the words. */
function wordsOf({ text, speaker }: Locution, names: ReadonlyMap<string, string>) {
  const colon = text.indexOf(":");
  const prefix = text.slice(0, Math.max(0, colon)).trim();
  const head = text.slice(0, text.startsWith(": ", colon) ? colon + 2 : colon + 1);
  const words = text.slice(head.length);
  const isSplit = prefix !== "" && prefix.length <= longestName && words.trim() !== "";
  const name = (speaker === undefined ? undefined : names.get(speaker)) ?? (isSplit ? prefix : "");
  return isSplit ? { name, words, lead: [...head].length } : { name, words: text, lead: 0 };
}
