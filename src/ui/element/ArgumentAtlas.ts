import { digestOf, formatIssueBlock } from "../../formats/excerpt.ts";
import type { Issue } from "../../formats/issue.ts";
import { readMap } from "../../formats/json.ts";
import { cutVisible } from "../../formats/shown.ts";
import { readUtf8 } from "../../formats/utf8.ts";
import { elementMessages } from "../../messages/element.ts";
import { whyNoMap } from "../../messages/fetching.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { type Atlas, createAtlas } from "../../store/createAtlas.ts";
import { type Theme, themes } from "../../store/state.ts";
import { fetchMap } from "../open/fetchMap.ts";
import { forced, prefersDark } from "../systemColors.ts";
import tokens from "../tokens.css?inline";
import css from "./element.css?inline";
import { make } from "./make.ts";
import { createMapView, type MapView } from "./mapView.ts";

let sheets: readonly CSSStyleSheet[] | undefined;

/**
 * `<argument-atlas src="map.json">`: a map within another page, to look at, to fold, to walk through by keys and to read with
 * its sources. `lang`, `theme` and `select` say how; `crossorigin` lets the map come from another host, without credentials.
 * When another claim is selected, `atlas-select` is sent with its id.
 */
export class ArgumentAtlas extends HTMLElement {
  static readonly observedAttributes = ["src", "crossorigin", "lang", "theme", "select"];

  readonly #root = this.attachShadow({ mode: "open" });
  #atlas: Atlas | undefined;
  #view: MapView | undefined;
  #leaving: AbortController | undefined;

  constructor() {
    super();
    sheets ??= [
      sheetOf(tokens.replace(/:root(\[[^\]]*\])?/gu, (_, asked) => (asked ? `:host(${asked})` : ":host"))),
      sheetOf(css),
    ];
    this.#root.adoptedStyleSheets = [...sheets];
  }

  connectedCallback(): void {
    this.#leaving = new AbortController();
    for (const query of [prefersDark, forced]) {
      matchMedia(query).addEventListener("change", () => this.#dress(), { signal: this.#leaving.signal });
    }
    this.#dress();
    void this.#load(this.#leaving.signal);
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
    this.#clear();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#leaving || before === after) return;
    if (name === "src" || name === "crossorigin") {
      this.disconnectedCallback();
      this.connectedCallback();
    } else if (name === "select") this.#select();
    else this.#dress();
  }

  get #language(): Language {
    const said = this.closest("[lang]")?.getAttribute("lang") || navigator.language;
    return /^zh/iu.test(said) ? "zh-Hant" : "en";
  }

  get #theme(): Theme {
    // What a page asks for does not stand on the colours that a system forces.
    const asked = matchMedia(forced).matches ? undefined : themes.find((theme) => theme === this.getAttribute("theme"));
    return asked ?? (matchMedia(prefersDark).matches ? "dark" : "light");
  }

  #dress(): void {
    this.#atlas?.actions.setLanguage(this.#language);
    this.#atlas?.actions.setTheme(this.#theme);
  }

  #clear(): void {
    this.#view?.dispose();
    this.#view = undefined;
    this.#atlas = undefined;
    this.#root.replaceChildren();
  }

  async #load(leaving: AbortSignal): Promise<void> {
    const src = this.getAttribute("src");
    if (src === null) return this.#say(elementMessages[this.#language].noSource);
    const waiting = make("p", { class: "waiting", role: "status" }, elementMessages[this.#language].loading);
    this.#root.replaceChildren(waiting);
    const found = await fetchMap(src, this.hasAttribute("crossorigin") ? "any" : "own", leaving);
    if (leaving.aborted) return;
    if ("refusal" in found) return this.#say(whyNoMap(found, this.#language));
    const { text } = readUtf8(found.bytes);
    const { value, issues } = readMap(text);
    if (!value) return this.#sayIssues(issues, cutVisible(found.fileName, 120), text);
    waiting.remove();
    this.#show(value, found.fileName);
  }

  #show(map: ArgumentMap, fileName: string): void {
    const atlas = createAtlas({ map, fileName, language: this.#language, theme: this.#theme });
    this.#atlas = atlas;
    this.#select();
    this.#view = createMapView(this.#root, atlas);
    atlas.subscribe(({ selection }, before) => {
      if (selection === before.selection) return;
      const detail = { claim: selection ?? null };
      this.dispatchEvent(new CustomEvent("atlas-select", { detail, bubbles: true, composed: true }));
    });
    this.dispatchEvent(new CustomEvent("atlas-load", { bubbles: true, composed: true }));
  }

  #select(): void {
    const claim = this.getAttribute("select");
    const atlas = this.#atlas;
    if (!atlas || (claim !== null && !indexOf(atlas.state().map).claims.has(claim))) return;
    atlas.actions.select(claim ?? undefined);
  }

  #say(sentence: string, ...more: readonly Node[]): void {
    this.#root.replaceChildren(
      make("div", { class: "trouble", role: "alert", lang: this.#language }, make("p", {}, sentence), ...more),
    );
  }

  /** What is wrong in the file: what was found where, what was expected there, and how to mend it. */
  #sayIssues(issues: readonly Issue[], file: string, text: string): void {
    const words = elementMessages[this.#language];
    const { shown, more } = digestOf(issues, 5);
    const blocks = shown.map((issue) => {
      const [head = "", line = "", sign = "", ...rest] = formatIssueBlock(issue, file, text, this.#language).split(
        "\n",
      );
      const mend = rest.map((part) => part.replace(/^[\s|]+/u, "")).join("\n");
      return make(
        "li",
        {},
        make("p", {}, head),
        make("pre", { tabindex: "0" }, `${line}\n${sign}`),
        make("p", {}, mend),
      );
    });
    const rest = more.reduce((sum, { count }) => sum + count, 0);
    this.#say(words.notRead(file), make("ol", {}, ...blocks), ...(rest > 0 ? [make("p", {}, words.more(rest))] : []));
  }
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

if (!customElements.get("argument-atlas")) customElements.define("argument-atlas", ArgumentAtlas);
