import { type Language, languages } from "../model/map.ts";
import { type Shown, type Theme, themes } from "../store/state.ts";
import { keep, recalled } from "./onDevice.ts";
import { prefersDark } from "./systemColors.ts";

/** The reader's own language and theme. */
export type Preferences = Pick<Shown, "language" | "theme">;

/** What the reader chose here before, else what their system prefers. */
export function readPreferences(): Preferences {
  return {
    language: languages.find((language) => language === recalled("language")) ?? systemLanguage(),
    theme: themes.find((theme) => theme === recalled("theme")) ?? systemTheme(),
  };
}

/** Remembers what the reader chose, where the browser allows it. */
export function remember(preferences: Partial<Preferences>): void {
  if (preferences.language) keep("language", preferences.language);
  if (preferences.theme) keep("theme", preferences.theme);
}

function systemLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("zh") ? "zh-Hant" : "en";
}

function systemTheme(): Theme {
  return matchMedia(prefersDark).matches ? "dark" : "light";
}
