import { onePageMessages } from "../messages/onePage.ts";
import { inLanguage } from "../model/map.ts";
import type { BuiltPage } from "./builtPage.ts";
import type { ToldToPage } from "./toldToPage.ts";
import { toPage } from "./toPage.ts";

/** A map as a page of its own in one file; `fonts` are the rules of those that its letters need and the interface has not. */
export function pageOf(built: BuiltPage, told: ToldToPage, fonts = ""): string {
  const { language = "zh-Hant", theme, map } = told;
  return toPage({
    ...{ language, title: `${inLanguage(map.question, language)} · Argument Atlas`, data: told },
    ...{ script: built.script, icon: built.icon, withoutScript: onePageMessages.withoutScript },
    styles: [built.style, built.fonts, fonts],
    ...(theme ? { theme } : {}),
  });
}
