import { panelMessages } from "../../messages/panel.ts";
import { type Claim, inLanguage, type Language, type Localized, type Passage } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import type { AtlasState } from "../../store/state.ts";
import { type ClaimReading, claimReading, type ReadOnRow } from "../panel/claimReading.ts";
import { labelOf, saidIn } from "../panel/labelOf.ts";
import { inReadingOrder, placeOf, sentenceOfPlace } from "../panel/place.ts";
import { tieWords } from "../panel/tieWords.ts";
import { make, makeButton } from "./make.ts";

/** What one can do in the panel. */
export interface PanelActs {
  readonly select: (claim: string) => void;
  readonly close: () => void;
}

/** What the panel shows of a claim: what it says and bears on, who says it where, and what to read on with. */
export function sourcePanel(state: AtlasState, claim: string, acts: PanelActs): HTMLElement | undefined {
  const { map, language } = state;
  const reading = claimReading(map, claim);
  if (!reading) return undefined;
  const words = panelMessages[language];
  const { text, note } = reading.branch.claim;
  return make(
    "aside",
    { class: "panel", "aria-label": inLanguage(labelOf(reading.branch.claim), language) },
    makeButton(words.close, acts.close, { class: "close" }, "×"),
    pathOf(reading, language, acts),
    said("h2", text, language),
    make("p", { class: "counts" }, `${words.reasons(reading.reasons)} · ${words.objections(reading.objections)}`),
    note && make("p", { class: "note" }, `${words.annotatorsNote}${words.colon}`, said("span", note, language)),
    sources(state, reading.branch.claim),
    readOn(reading, language, acts),
  );
}

/** A text in the language asked for, else in the other, which is said. */
function said(name: "h2" | "span" | "p" | "cite", text: Localized, language: Language): HTMLElement {
  const { text: words, lang } = saidIn(text, language);
  return make(name, { lang, dir: "auto" }, words);
}

function pathOf({ path, branch }: ClaimReading, language: Language, acts: PanelActs): HTMLElement {
  const words = panelMessages[language];
  const steps = path.map(({ claim, type }) =>
    make("li", {}, claimLink(claim, language, acts), ` ${type === "support" ? words.because : words.but}`),
  );
  const position = make(
    "li",
    {},
    branch.claim.verdict && said("span", branch.claim.verdict, language),
    ` ${words.position}`,
  );
  return make(
    "nav",
    { "aria-label": words.path },
    make("ol", { class: "path" }, ...(steps.length > 0 ? steps : [position])),
  );
}

function claimLink(claim: Claim, language: Language, { select }: PanelActs): HTMLElement {
  const button = make("button", { type: "button", class: "link" }, said("span", labelOf(claim), language));
  button.addEventListener("click", () => select(claim.id));
  return button;
}

function sources(state: AtlasState, claim: Claim): HTMLElement {
  const { map, language } = state;
  const words = panelMessages[language];
  const cited = inReadingOrder(claim, map.voices);
  if (cited.length === 0) return make("p", { class: "counts" }, words.noSource);
  return make("ul", { class: "sources" }, ...cited.map(({ passage }) => make("li", {}, ...source(state, passage))));
}

function source({ map, language }: AtlasState, passage: Passage): readonly (HTMLElement | undefined)[] {
  const words = panelMessages[language];
  const voice = indexOf(map).voices.get(passage.voice);
  if (!voice) return [];
  return [
    make(
      "p",
      { class: "where" },
      said("cite", voice.name, language),
      ` ${sentenceOfPlace(placeOf(passage, voice), words)}`,
    ),
    make("blockquote", { dir: "auto" }, words.quote(passage.phrase)),
    passage.gist && said("p", passage.gist, language),
  ];
}

function readOn({ rows }: ClaimReading, language: Language, acts: PanelActs): HTMLElement | undefined {
  if (rows.length === 0) return undefined;
  const words = panelMessages[language];
  const list = rows.map((row) =>
    make(
      "li",
      {},
      `${tieOf(row, language)}${words.colon.trim()}`,
      ...row.claims.flatMap((claim, at) => [at > 0 ? " + " : " ", claimLink(claim, language, acts)]),
    ),
  );
  return make(
    "section",
    { "aria-label": words.readOn },
    make("h3", {}, words.readOn),
    make("ul", { class: "rows" }, ...list),
  );
}

function tieOf(row: ReadOnRow, language: Language): string {
  const words = panelMessages[language];
  if (row.tie.kind === "child") return row.type === "support" ? words.because : words.but;
  return tieWords(row, words, language);
}
