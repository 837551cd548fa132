import { Search } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { appMessages } from "../../messages/app.ts";
import { searchMessages } from "../../messages/search.ts";
import type { Language } from "../../model/map.ts";
import { longestQuery } from "../../store/address.ts";
import { useActions, useAtlasItself } from "../useAtlas.ts";
import { choose } from "./choose.ts";
import { PaletteFoot } from "./PaletteFoot.tsx";
import { lineId, PaletteList } from "./PaletteList.tsx";
import styles from "./palette.module.css";
import { signOf } from "./palette.ts";
import { usePalette } from "./usePalette.ts";
import { usePicking } from "./usePicking.ts";

/** The search while it is open: where one types, and what is found. */
export function OpenPalette({ query, language }: { readonly query: string; readonly language: Language }) {
  const atlas = useAtlasItself();
  const { seek } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const content = usePalette(query);
  const words = searchMessages[language];
  const hint = appMessages[language].searchHint;
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const close = () => {
    // Before the state changes, so that the focus is back in its place before anything else moves it.
    dialog.current?.close();
    seek(undefined);
  };
  const pick = (line: number, toSource: boolean) => {
    const item = content.items[line];
    // What was found by other words is not what one means by these.
    if (content.progress === "seeking" && (item?.kind === "claim" || item?.kind === "voice")) return;
    if (item?.kind === "way") {
      if (input.current) input.current.value = signOf[item.way];
      input.current?.focus();
      seek(signOf[item.way]);
    } else if (item) {
      close();
      choose(item, toSource, atlas);
    }
  };
  const lines = { count: content.items.length, isFound: content.isFound };
  const { at, pointAt, pressed } = usePicking(query, lines, pick, close);
  const typed = () => seek(input.current?.value.slice(0, longestQuery));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a modal dialog closes by Esc of itself.
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={words.title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        // Only the backdrop is the dialog itself: all else in it lies on its one child.
        if (event.target === dialog.current) close();
      }}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <Search size={18} aria-hidden="true" />
          <input
            ref={input}
            role="combobox"
            aria-label={hint}
            aria-autocomplete="list"
            aria-expanded={content.items.length > 0}
            aria-controls={list}
            aria-activedescendant={at < 0 ? undefined : lineId(list, at)}
            placeholder={hint}
            defaultValue={query}
            maxLength={longestQuery}
            enterKeyHint="go"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => {
              if (!("isComposing" in event.nativeEvent && event.nativeEvent.isComposing)) typed();
            }}
            onCompositionEnd={typed}
            onKeyDown={pressed}
          />
          <button type="button" className={styles.leave} onClick={close}>
            <kbd>Esc</kbd> <span>{words.cancel}</span>
          </button>
        </div>
        <PaletteList id={list} content={content} at={at} pointAt={pointAt} pick={pick} language={language} />
        <PaletteFoot language={language} />
      </div>
    </dialog>
  );
}
