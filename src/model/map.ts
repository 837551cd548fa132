/** The languages of interface and content. */
export const languages = ["zh-Hant", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in one or both languages; at least one is given. */
export type Localized = Readonly<Partial<Record<Language, string>>>;

/** All that a map file says: what is claimed, what bears on what, who said it where. */
export interface ArgumentMap {
  readonly id: string;
  readonly question: Localized;
  readonly documents: readonly SourceDocument[];
  readonly voices: readonly Voice[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  /** A walk through the debate; empty where the file has none. */
  readonly tour: readonly TourStep[];
  /** Where it comes from a file of a version that is not known here yet. */
  readonly newer?: NewerFile;
}

/** A file of a version that is not known here yet: it was read as far as that goes, and is never written in its place. */
export interface NewerFile {
  readonly version: number;
  /** The fields that were not read, as JSON pointers. */
  readonly unread: readonly string[];
  /** All of the file, so that it is kept as it is. */
  readonly text: string;
}

/** A text the debate was read from. It is cited, never copied. */
export interface SourceDocument {
  readonly id: string;
  readonly title: Localized;
  /** Its length in Unicode code points. */
  readonly characters: number;
  /** SHA-256 of its UTF-8 bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** When it was written, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
}

export const stances = ["yes", "no", "partly", "none"] as const;
/** A voice's answer to the question; `none` does not address it. */
export type Stance = (typeof stances)[number];

/** Who speaks: here an answer of the page, elsewhere a speaker or an author. */
export interface Voice {
  readonly id: string;
  /** The id of the document it speaks in. */
  readonly document: string;
  /** Where it begins, in Unicode code points of the document. */
  readonly start: number;
  /** Where it ends, exclusive, in Unicode code points of the document. */
  readonly end: number;
  readonly name: Localized;
  /** What it says, in a few words of our own. */
  readonly gist?: Localized;
  /** Where each of its paragraphs begins, in code points of the document; empty where unknown. */
  readonly paragraphs: readonly number[];
  readonly stance: Stance;
  /** The claims it puts forward as its answer: the first in full, a second in part. */
  readonly positions: readonly string[];
  readonly byline?: Byline;
  readonly note?: Localized;
}

export const confidences = ["certain", "likely", "uncertain"] as const;
export type Confidence = (typeof confidences)[number];

/** The name under which a voice seems to be signed, and how sure that is. */
export interface Byline {
  readonly name: string;
  readonly confidence: Confidence;
  /** The evidence, in one sentence. */
  readonly note?: Localized;
}

export const claimKinds = [
  "position",
  "reason",
  "evidence",
  "example",
  "concession",
  "suggestion",
  "prediction",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** A statement that someone puts forward, once, however many say it. */
export interface Claim {
  readonly id: string;
  /** A position's answer to the question, in a word or two. */
  readonly verdict?: Localized;
  /** The claim as it stands on a card: at most 16 Han or 34 Latin characters. */
  readonly label?: Localized;
  /** The claim in one sentence. */
  readonly text: Localized;
  readonly tags: readonly string[];
  readonly kind: ClaimKind;
  /** Its base score, from 0 to 1: how strong it is by itself, before anything bears on it. */
  readonly weight?: number;
  /** Where it is stated; in the order of the file. */
  readonly passages: readonly Passage[];
  /** The annotator's remark: a figure that cannot be right, a hard call. */
  readonly note?: Localized;
  /** The codes of warnings that the note answers, such as `lint/both-sides`. */
  readonly reviewed?: readonly string[];
}

export const modes = ["asserts", "concedes", "reports", "asks"] as const;
/** How the voice puts it forward; `reports` gives somebody else's words. */
export type Mode = (typeof modes)[number];

/** A stretch of a document that states a claim, cited so that it can be found again when the document changes. */
export interface Passage {
  /** The id of the voice that says it. */
  readonly voice: string;
  /** Where it begins, in Unicode code points of the document. */
  readonly start: number;
  /** Where it ends, exclusive, in Unicode code points of the document. */
  readonly end: number;
  /** A few of its words, at most 16 characters, by which it is found again. */
  readonly phrase: string;
  /** The phrase in the other language. */
  readonly gloss?: string;
  /** What it says, in our own words. */
  readonly gist?: Localized;
  readonly mode: Mode;
}

export const relationTypes = ["support", "rebut"] as const;
export type RelationType = (typeof relationTypes)[number];

export const bases = ["explicit", "implicit", "annotator"] as const;
/** Who draws the relation: the author in words, the author by plain intent, or our reading alone. */
export type Basis = (typeof bases)[number];

/** One or more claims that bear on a claim or on another relation. */
export interface Relation {
  readonly id: string;
  readonly type: RelationType;
  /** The ids of the claims that bear together: more than one are linked premises. */
  readonly from: readonly string[];
  /** The id of a claim or, for an undercut, of a relation. */
  readonly to: string;
  /** How much the author leans on it: 1 weak, 2 moderate, 3 strong. */
  readonly strength: 1 | 2 | 3;
  readonly basis: Basis;
  readonly note?: Localized;
  /** The codes of warnings that the note answers. */
  readonly reviewed?: readonly string[];
}

/** One stop on a walk through the debate. */
export interface TourStep {
  readonly claim: string;
  readonly caption: Localized;
}

/** The text in the asked language, else in the other; empty only where neither is given. */
export function inLanguage(text: Localized, language: Language): string {
  return text[language] ?? text[otherLanguage(language)] ?? "";
}

export function otherLanguage(language: Language): Language {
  return language === "en" ? "zh-Hant" : "en";
}
