import { type Language, languages } from "../model/map.ts";
import { type Shown, type Theme, themes } from "../store/state.ts";

/** The reader's own language and theme. */
export type Preferences = Pick<Shown, "language" | "theme">;

const keys = { language: "argument-atlas/language", theme: "argument-atlas/theme" } as const;

/** What the reader chose here before, else what their system prefers. */
export function readPreferences(): Preferences {
  return {
    language: languages.find((language) => language === remembered("language")) ?? systemLanguage(),
    theme: themes.find((theme) => theme === remembered("theme")) ?? systemTheme(),
  };
}

/** Remembers what the reader chose, where the browser allows it. */
export function remember(preferences: Partial<Preferences>): void {
  try {
    if (preferences.language) localStorage.setItem(keys.language, preferences.language);
    if (preferences.theme) localStorage.setItem(keys.theme, preferences.theme);
  } catch {
    // A browser that may not store anything asks again next time.
  }
}

function remembered(what: keyof typeof keys): string | null {
  try {
    return localStorage.getItem(keys[what]);
  } catch {
    return null;
  }
}

function systemLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("zh") ? "zh-Hant" : "en";
}

function systemTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
