import { ChevronLeft, ChevronRight } from "lucide-react";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { panelMessages } from "../../messages/panel.ts";
import { inLanguage, type Language } from "../../model/map.ts";
import type { ShownVoice } from "../../view/view.ts";
import styles from "./passage.module.css";
import { Token } from "./Token.tsx";

/** More tabs than this show the number alone, but for the selected one. */
const roomForNames = 2;

/** So many tabs are on the page at once: those around the selected one. */
const mostTabs = 24;

/** The id of a voice's tab, by which its passage is labelled. */
export function tabOf(voice: string): string {
  return `panel-tab-${voice}`;
}

/** The id of the part of the page that the tabs control. */
export const passageId = "panel-passage";

/** One tab for each voice that says the claim, and the steps through all its passages. */
export function VoiceTabs(props: {
  readonly voices: readonly ShownVoice[];
  readonly selected: string;
  readonly select: (voice: string) => void;
  /** The 1-based place of the shown passage, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly step: (steps: 1 | -1) => void;
  readonly language: Language;
}) {
  const { voices, selected, select, place, count, step, language } = props;
  const list = useRef<HTMLDivElement>(null);
  const isLed = useRef(false);
  useLayoutEffect(() => {
    const at = document.activeElement;
    // Who has gone elsewhere meanwhile is not led back.
    const isHere = at === document.body || list.current?.contains(at);
    if (isLed.current && isHere) document.getElementById(tabOf(selected))?.focus();
    isLed.current = false;
  }, [selected]);
  const words = panelMessages[language];
  const chosen = voices.findIndex((voice) => voice.id === selected);
  const first = Math.max(0, Math.min(chosen - mostTabs / 2, voices.length - mostTabs));
  const shown = voices.slice(first, first + mostTabs);

  const move = (event: KeyboardEvent) => {
    // From the tab that has the focus: what it shows may come a moment later.
    const tabs: readonly EventTarget[] = [...(list.current?.children ?? [])];
    const focused = tabs.indexOf(event.target);
    const at = focused < 0 ? chosen : first + focused;
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: voices.length - 1 }[event.key];
    const voice = next === undefined ? undefined : voices[(next + voices.length) % voices.length];
    if (next === undefined || !voice) return;
    event.preventDefault();
    event.stopPropagation();
    select(voice.id);
    const tab = list.current?.children[shown.indexOf(voice)];
    if (tab instanceof HTMLElement) tab.focus();
    else isLed.current = true;
  };

  return (
    <div className={styles.tabs} data-alone={voices.length === 1 && count === 1}>
      <div
        ref={list}
        role="tablist"
        aria-label={words.saidBy}
        className={styles.tablist}
        data-many={voices.length > roomForNames ? "" : undefined}
      >
        {shown.map((voice, i) => (
          <button
            key={voice.id}
            type="button"
            role="tab"
            aria-posinset={first + i + 1}
            aria-setsize={voices.length}
            id={tabOf(voice.id)}
            aria-selected={voice.id === selected}
            aria-controls={voice.id === selected ? passageId : undefined}
            tabIndex={voice.id === selected ? 0 : -1}
            title={voice.voice.gist && inLanguage(voice.voice.gist, language)}
            onClick={() => select(voice.id)}
            onKeyDown={move}
          >
            <Token voice={voice} />
            <bdi className={styles.tabName}>{inLanguage(voice.voice.name, language)}</bdi>
          </button>
        ))}
      </div>
      {count > 1 && (
        <div className={styles.stepper}>
          <Step label={words.previousSource} isPossible={place > 1} go={() => step(-1)}>
            <ChevronLeft size={16} aria-hidden="true" />
          </Step>
          <span aria-hidden="true">
            {place} / {count}
          </span>
          <Step label={words.nextSource} isPossible={place < count} go={() => step(1)}>
            <ChevronRight size={16} aria-hidden="true" />
          </Step>
        </div>
      )}
    </div>
  );
}

/** A step that stays within reach of the focus when there is nowhere to go. */
function Step(props: {
  readonly label: string;
  readonly isPossible: boolean;
  readonly go: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={props.label}
      aria-disabled={!props.isPossible}
      onClick={() => {
        if (props.isPossible) props.go();
      }}
    >
      {props.children}
    </button>
  );
}
