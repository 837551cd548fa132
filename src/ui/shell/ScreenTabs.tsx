import { type KeyboardEvent, useEffect, useRef } from "react";
import { appMessages } from "../../messages/app.ts";
import type { Screen } from "../../store/state.ts";
import { type ScreenPart, screenParts } from "../screens.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import styles from "./screenTabs.module.css";

/** The id of the element that shows the chosen screen. */
export const screenId = "screen";

/** The id of the tab that a screen is chosen by. */
export function tabId(screen: Screen): string {
  return `tab-${screen}`;
}

/** The order in which a phone's thumb meets the screens. */
const thumbOrder: readonly Screen[] = ["outline", "map", "answers"];

/** The tabs by which one goes from screen to screen (APG tabs, chosen as the focus comes to them). */
export function ScreenTabs(props: { readonly atFoot?: boolean }) {
  const language = useAtlas((state) => state.language);
  const chosen = useAtlas((state) => state.screen);
  const { show } = useActions();
  const parts = props.atFoot ? byThumb(screenParts) : screenParts;
  const turn = (event: KeyboardEvent<HTMLElement>) => {
    const next = turnedTo(parts, chosen, event.key);
    if (!next) return;
    event.preventDefault();
    show(next);
  };
  const list = useRef<HTMLDivElement>(null);
  // By whatever way a screen is chosen, the history's too, the focus stays on no tab but its own.
  useEffect(() => {
    if (list.current?.contains(document.activeElement)) document.getElementById(tabId(chosen))?.focus();
  }, [chosen]);
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={appMessages[language].screens.all}
      className={props.atFoot ? styles.foot : styles.tabs}
      onKeyDown={turn}
    >
      {parts.map(({ screen, icon: Icon }) => (
        <button
          key={screen}
          id={tabId(screen)}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={screen === chosen}
          aria-controls={screenId}
          tabIndex={screen === chosen ? 0 : -1}
          onClick={() => show(screen)}
        >
          {props.atFoot && <Icon size={20} aria-hidden="true" />}
          {appMessages[language].screens[screen]}
        </button>
      ))}
    </div>
  );
}

function byThumb(parts: readonly ScreenPart[]): readonly ScreenPart[] {
  return thumbOrder.flatMap((screen) => parts.filter((part) => part.screen === screen));
}

function turnedTo(parts: readonly ScreenPart[], chosen: Screen, key: string): Screen | undefined {
  const at = parts.findIndex(({ screen }) => screen === chosen);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + parts.length, Home: 0, End: parts.length - 1 }[key];
  return to === undefined ? undefined : parts[to % parts.length]?.screen;
}
