import { fateMessages } from "../messages/fates.ts";
import { whatStandsMessages } from "../messages/whatStands.ts";
import { type WrittenWords, writtenWords } from "../messages/written.ts";
import { languageOf } from "../model/languageOf.ts";
import { inLanguage, type Language, type Localized, otherLanguage } from "../model/map.ts";
import type { Citation } from "../view/citations.ts";
import { type Entry, entriesOf } from "../view/entries.ts";
import { followsFor } from "../view/followsFor.ts";
import type { View, ViewVerdicts } from "../view/view.ts";
import { supposedNames } from "../view/whatIf.ts";
import { legible } from "./legible.ts";

/** What a written outline holds beside the claims. */
export interface MarkdownOptions {
  /** In the other language too, each text after that of the view's own; unless told, in one. */
  readonly isBoth?: boolean;
  /** The question, and how much there is; it has them unless told. */
  readonly title?: boolean;
  /** Who says each claim; unless told, it says so. */
  readonly answers?: boolean;
  /** A footnote for each passage: place, key phrase and gist; unless told, it has them. */
  readonly sources?: boolean;
  /** Where a filter leaves only a part of the map. */
  readonly filtered?: WrittenFilter;
}

/** What a filter leaves of an outline. */
export interface WrittenFilter {
  /** What is filtered, and how much that leaves, in a sentence. */
  readonly sentence: Readonly<Record<Language, string>>;
  /** By shown claim, how many of those that are not shown under it do not match. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** A view as a numbered outline in Markdown, its passages as footnotes, which most of its readers know. */
export function toMarkdown(view: View, options: MarkdownOptions = {}): string {
  const { isBoth = false, title = true, sources = true } = options;
  const pen: MarkdownPen = {
    languages: isBoth ? [view.language, otherLanguage(view.language)] : [view.language],
    names: new Map(view.voices.map(({ id, voice }) => [id, voice.name])),
    answers: options.answers ?? true,
    sources,
    view,
    filtered: options.filtered,
  };
  const entries = entriesOf(view);
  const notes = sources ? entries.flatMap(({ citations }) => citations.map((citation) => footnote(citation, pen))) : [];
  return `${[...(title ? head(view, pen) : []), ...outline(entries, pen), ...(notes.length > 0 ? [notes.join("\n")] : [])].join("\n\n")}\n`;
}

interface MarkdownPen {
  /** The languages in which everything is said, the first of them first. */
  readonly languages: readonly Language[];
  readonly names: ReadonlyMap<string, Localized>;
  readonly answers: boolean;
  readonly sources: boolean;
  /** What is written, with what follows where it is asked. */
  readonly view: View;
  readonly filtered: WrittenFilter | undefined;
}

/** The positions as sections, what hangs on each as a list. */
function outline(entries: readonly Entry[], pen: MarkdownPen): readonly string[] {
  const blocks: string[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length > 0) blocks.push(items.join("\n"));
    items = [];
  };
  for (const entry of entries) {
    if (entry.shown.depth > 1) items.push(item(entry, pen));
    else {
      endList();
      blocks.push(position(entry, pen));
    }
  }
  endList();
  return blocks;
}

function head({ question, counts, whatIf, verdicts }: View, { languages, filtered }: MarkdownPen): readonly string[] {
  const [first, ...others] = saidIn(question, languages);
  return [
    `# ${escaped(first?.text ?? "")}`,
    ...others.map(({ text }) => `*${escaped(text)}*`),
    ...languages.map((language) => writtenWords[language].counts(counts)),
    ...languages.flatMap((language) => (filtered ? [`**${escaped(filtered.sentence[language])}**`] : [])),
    ...languages.flatMap((language) =>
      whatIf ? [`**${escaped(fateMessages[language].caption(supposedNames(whatIf, language)))}**`] : [],
    ),
    ...languages.flatMap((language) =>
      verdicts ? [`**${escaped(verdictCaption(verdicts, whatIf !== undefined, language))}**`] : [],
    ),
  ];
}

function verdictCaption(verdicts: ViewVerdicts, isWhatIf: boolean, language: Language): string {
  return whatStandsMessages[language].caption(verdicts.counts, verdicts.support, isWhatIf);
}

function position(entry: Entry, pen: MarkdownPen): string {
  const { number, claim } = entry.shown;
  const lines = pen.languages.map((language) => {
    const name = claim.verdict && inLanguage(claim.verdict, language);
    const label = claim.label && inLanguage(claim.label, language);
    return [name, label]
      .filter(Boolean)
      .map((part) => escaped(part ?? ""))
      .join(writtenWords[language].colon);
  });
  const heading = [...new Set(lines)].filter((line) => line !== "").join(" / ");
  const texts = saidIn(claim.text, pen.languages).map(({ text, language }, i) => {
    const last = i === 0 ? besides(entry, language, pen) : "";
    return `${atLineStart(escaped(text))}${last}`;
  });
  const links = entry.links.length > 0 ? [linksOf(entry, pen)] : [];
  return [`## ${number} ${heading}`.trimEnd(), ...texts, ...links].join("\n\n");
}

function item(entry: Entry, pen: MarkdownPen): string {
  const { number, depth } = entry.shown;
  const indent = "  ".repeat(depth - 2);
  const lines = bothTexts(entry, pen).map((line, i) => (i === 0 ? `- **${number}** ${line}` : `  ${line}`));
  const links = entry.links.length > 0 ? [`  - ${linksOf(entry, pen)}`] : [];
  return [lines.join("\\\n"), ...links].join("\n").replace(/^/gmu, indent);
}

/** How it bears and what it says, in each language; after the first, who says so and where. */
function bothTexts(entry: Entry, pen: MarkdownPen): readonly string[] {
  const { claim, type = "support" } = entry.shown;
  const said = pen.languages.map((language, i) => {
    const words = writtenWords[language];
    const label = claim.label && saidIn(claim.label, [language])[0]?.text;
    const text = inLanguage(claim.text, language);
    const bearing = [words.word[type], ...manner(entry, words)].join(words.gap === "" ? "，" : ", ");
    const body = [...(label && label !== text ? [`**${escaped(label)}**`] : []), escaped(text)].join(" ");
    return `*${bearing}* ${body}${i === 0 ? besides(entry, language, pen) : ""}`;
  });
  return said;
}

function manner({ together, undercuts }: Entry, words: WrittenWords): readonly string[] {
  return [
    ...(together.length > 0 ? [words.together(together)] : []),
    ...(undercuts ? [words.step(undercuts.from, undercuts.to)] : []),
  ];
}

/** What follows a claim: who says it, what is folded away under it, where its passages are. */
function besides({ shown, citations }: Entry, language: Language, pen: MarkdownPen): string {
  const { names, answers, sources, view, filtered } = pen;
  const words = writtenWords[language];
  const voices = shown.voices.map((id) => escaped(inLanguage(names.get(id) ?? {}, language)));
  const leftOut = filtered?.leftOut.get(shown.id) ?? 0;
  const hidden = shown.hidden.supports + shown.hidden.rebuts - leftOut;
  const asides = [
    ...(answers && voices.length > 0 ? [words.voices(voices)] : []),
    ...(hidden > 0 ? [words.folded(hidden)] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...followsFor(view, shown.id, language).map((follows) => `**${follows}**`),
  ];
  const notes = sources ? citations.map(({ number }) => `[^${number}]`).join("") : "";
  return `${asides.map(words.aside).join("")}${notes === "" ? "" : ` ${notes}`}`;
}

function linksOf({ links }: Entry, { languages: [language = "en"] }: MarkdownPen): string {
  const words = writtenWords[language];
  return links
    .map(({ type, to, isStep, together }) => {
      const label = escaped(inLanguage(to.claim.label ?? to.claim.text, language));
      const premises = together.length > 0 ? words.aside(words.together(together)) : "";
      return `↗ ${words.link(type, to.number, isStep)} ${words.quoted(label)}${premises}`;
    })
    .join(words.gap === "" ? "；" : "; ");
}

function footnote({ number, passage, voice, paragraph }: Citation, { languages }: MarkdownPen): string {
  const said = languages.map((language) => {
    const words = writtenWords[language];
    const original = languageOf(passage.phrase);
    const phrase = writtenWords[original].quoted(escaped(passage.phrase));
    const gloss = original !== language && passage.gloss ? words.aside(escaped(passage.gloss)) : "";
    const gist = passage.gist ? `${words.gap}${escaped(inLanguage(passage.gist, language))}` : "";
    const place = escaped(words.place(inLanguage(voice.name, language), paragraph));
    return `${place}${words.colon}${phrase}${gloss}${words.stop}${gist}`;
  });
  return `[^${number}]: ${said.join(" / ")}`;
}

/** A text in each of some languages that it has; in the other where it has none of them. */
function saidIn(text: Localized, languages: readonly Language[]): readonly { text: string; language: Language }[] {
  const given = languages.flatMap((language) => {
    const found = text[language];
    return found ? [{ text: found, language }] : [];
  });
  const [language = "en"] = languages;
  return given.length > 0 ? given : [{ text: inLanguage(text, language), language: otherLanguage(language) }];
}

/** A text in which nothing is markup: neither Markdown's nor HTML's, nor a line's end. */
function escaped(text: string): string {
  return legible(text)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/gu, "\\$&")
    .replace(/!(?=\\\[)/gu, "\\!");
}

/** At the start of a line, some marks and numbers would make a list, a quotation or a heading of it. */
function atLineStart(text: string): string {
  return text.replace(/^([-+=])/u, "\\$1").replace(/^(\d+)([.)])/u, "$1\\$2");
}
