import { writtenWords } from "../../messages/written.ts";
import { languageOf } from "../../model/languageOf.ts";
import { inLanguage, type Language } from "../../model/map.ts";
import type { Steps } from "../../model/steps.ts";
import type { Citation } from "../../view/citations.ts";
import { type Entry, entriesInSteps } from "../../view/entries.ts";
import { followsFor } from "../../view/followsFor.ts";
import type { View } from "../../view/view.ts";
import { html } from "./html.ts";
import styles from "./print.module.css";

/** Of what an outline is but a part. */
interface OutlineScope {
  /** In a sentence each. */
  readonly scope: readonly string[];
  /** By claim, how many are folded away under it, where that is to be said. */
  readonly away: ReadonlyMap<string, number> | undefined;
}

/**
 * A view as a numbered outline for paper, its passages as notes at the end: place, key phrase and gist; its
 * elements in short steps, for React would put thousands into the page in one.
 */
export function* outlineInSteps(view: View, { scope, away }: OutlineScope): Steps<HTMLElement> {
  const { language, question, counts, whatIf, verdicts } = view;
  const words = writtenWords[language];
  const names = new Map(view.voices.map(({ id, voice }) => [id, inLanguage(voice.name, language)]));
  const entries = yield* entriesInSteps(view);
  const notes = entries.flatMap(({ citations }) => citations);
  const captions = [whatIf, verdicts].flatMap((follows) => (follows ? [follows.caption] : []));
  yield;
  const outline = html(
    "section",
    { class: styles.outline },
    html("h1", { dir: "auto" }, inLanguage(question, language)),
    html("p", {}, words.counts(counts)),
    ...scope.map((sentence) => html("p", { dir: "auto" }, html("b", {}, sentence))),
    ...captions.map((caption) => html("p", { dir: "auto" }, caption)),
  );
  const claims = () => html("div", {});
  yield* addBunches(outline, claims, entries, (entry) => printedClaim(entry, { view, names, away }));
  if (notes.length > 0) outline.append(html("h2", {}, words.sources));
  const list = () => html("ol", { class: styles.notes });
  yield* addBunches(outline, list, notes, (note) =>
    html("li", { value: note.number, dir: "auto" }, noteOf(note, language)),
  );
  return outline;
}

/** So many stand together: browsers look anew, for each sheet of paper, at all that stands side by side. */
const bunch = 48;
/** Of these a few are made in each step. */
const few = 8;

/** Adds what is made of each of some items, in bunches. */
function* addBunches<Item>(
  outline: HTMLElement,
  together: () => HTMLElement,
  items: readonly Item[],
  make: (item: Item) => Node,
): Steps<void> {
  for (let from = 0; from < items.length; from += few) {
    if (from % bunch === 0) outline.append(together());
    outline.lastElementChild?.append(...items.slice(from, from + few).map(make));
    yield;
  }
}

interface Setting extends Pick<OutlineScope, "away"> {
  readonly view: View;
  /** What each voice is called. */
  readonly names: ReadonlyMap<string, string>;
}

function printedClaim(entry: Entry, { view, names, away }: Setting): HTMLElement {
  const { language } = view;
  const { shown, together, undercuts, citations, links } = entry;
  const { claim, number, depth, type = "support", voices } = shown;
  const words = writtenWords[language];
  const verdict = claim.verdict && inLanguage(claim.verdict, language);
  const said = voices.flatMap((id) => names.get(id) ?? []);
  const folded = away?.get(shown.id) ?? 0;
  const bearing = [
    words.word[type],
    ...(together.length > 0 ? [words.together(together)] : []),
    ...(undercuts ? [words.step(undercuts.from, undercuts.to)] : []),
  ];
  return html(
    "p",
    { class: styles.claim, "data-depth": Math.min(depth, deepest), "data-type": type, dir: "auto" },
    html("b", {}, number),
    " ",
    depth === 1 ? html("strong", {}, verdict) : html("i", {}, bearing.join(language === "en" ? ", " : "，")),
    ` ${inLanguage(claim.text, language)}`,
    said.length > 0 ? words.aside(words.voices(said)) : undefined,
    ...followsFor(view, shown.id).map((follows) => html("b", {}, words.aside(follows))),
    ...citations.map((citation) => html("sup", {}, `${citation.number} `)),
    ...links.map(({ type, to, isStep }) =>
      html("span", { class: styles.link }, ` ↗ ${words.link(type, to.number, isStep)}`),
    ),
    folded > 0 ? html("span", { class: styles.link }, words.aside(words.folded(folded))) : undefined,
  );
}

/** Deeper claims are not set further in: the column is narrow. */
const deepest = 6;

function noteOf({ passage, voice, paragraph }: Citation, language: Language): string {
  const words = writtenWords[language];
  const phrase = writtenWords[languageOf(passage.phrase)].quoted(passage.phrase);
  const gist = passage.gist ? `${words.gap}${inLanguage(passage.gist, language)}` : "";
  return `${words.place(inLanguage(voice.name, language), paragraph)}${words.colon}${phrase}${words.stop}${gist}`;
}
