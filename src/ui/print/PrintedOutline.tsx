import { writtenWords } from "../../messages/written.ts";
import { languageOf } from "../../model/languageOf.ts";
import { inLanguage, type Language } from "../../model/map.ts";
import type { Citation } from "../../view/citations.ts";
import { type Entry, entriesOf } from "../../view/entries.ts";
import { followsFor } from "../../view/followsFor.ts";
import type { View } from "../../view/view.ts";
import styles from "./print.module.css";

/** A view as a numbered outline for paper, its passages as notes at the end: place, key phrase and gist. */
export function PrintedOutline(props: {
  readonly view: View;
  /** What it is but a part of the map for, in a sentence each. */
  readonly scope: readonly string[];
}) {
  const { view, scope } = props;
  const { language, question, counts, whatIf, verdicts } = view;
  const entries = entriesOf(view);
  const words = writtenWords[language];
  const names = new Map(view.voices.map(({ id, voice }) => [id, inLanguage(voice.name, language)]));
  const notes = entries.flatMap(({ citations }) => citations);
  return (
    <section className={styles.outline}>
      <h1 dir="auto">{inLanguage(question, language)}</h1>
      <p>{words.counts(counts)}</p>
      {scope.map((sentence) => (
        <p key={sentence} dir="auto">
          <b>{sentence}</b>
        </p>
      ))}
      {[whatIf, verdicts].map(
        (follows) =>
          follows && (
            <p key={follows.caption} dir="auto">
              {follows.caption}
            </p>
          ),
      )}
      {entries.map((entry) => (
        <PrintedClaim key={entry.shown.id} entry={entry} names={names} view={view} />
      ))}
      {notes.length > 0 && <h2>{words.sources}</h2>}
      <ol className={styles.notes}>
        {notes.map((note) => (
          <li key={note.number} value={note.number} dir="auto">
            {noteOf(note, language)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function PrintedClaim(props: {
  readonly entry: Entry;
  /** What each voice is called. */
  readonly names: ReadonlyMap<string, string>;
  readonly view: View;
}) {
  const { entry, names, view } = props;
  const { language } = view;
  const { claim, number, depth, type = "support", voices } = entry.shown;
  const words = writtenWords[language];
  const verdict = claim.verdict && inLanguage(claim.verdict, language);
  const said = voices.flatMap((id) => names.get(id) ?? []);
  const bearing = [
    words.word[type],
    ...(entry.together.length > 0 ? [words.together(entry.together)] : []),
    ...(entry.undercuts ? [words.step(entry.undercuts.from, entry.undercuts.to)] : []),
  ];
  return (
    <p className={styles.claim} data-depth={Math.min(depth, deepest)} data-type={type} dir="auto">
      <b>{number}</b>{" "}
      {depth === 1 ? <strong>{verdict}</strong> : <i>{bearing.join(language === "en" ? ", " : "，")}</i>}{" "}
      {inLanguage(claim.text, language)}
      {said.length > 0 && words.aside(words.voices(said))}
      {followsFor(view, entry.shown.id).map((follows) => (
        <b key={follows}>{words.aside(follows)}</b>
      ))}
      {entry.citations.map(({ number }) => (
        <sup key={number}>{number} </sup>
      ))}
      {entry.links.map(({ type, to, isStep }) => (
        <span key={`${type} ${to.id} ${isStep}`} className={styles.link}>
          {" "}
          ↗ {words.link(type, to.number, isStep)}
        </span>
      ))}
    </p>
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
