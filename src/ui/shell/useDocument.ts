import { useEffect } from "react";
import { visible } from "../../formats/shown.ts";
import { appMessages } from "../../messages/app.ts";
import { inLanguage } from "../../model/map.ts";
import { useAtlas } from "../useAtlas.ts";
import { useSeenTheme } from "../useSeenTheme.ts";

/** Keeps true what the document says of itself: its language, its theme, its title. */
export function useDocument(): void {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const theme = useSeenTheme();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = `${visible(inLanguage(map.question, language))} · ${appMessages[language].product}`;
  }, [map, language, theme]);
}
