import type { Theme } from "../store/state.ts";
import { forced, prefersDark } from "./systemColors.ts";
import { useAtlas } from "./useAtlas.ts";
import { useMedia } from "./useMedia.ts";

/** The theme that is seen: the one that was chosen, but the system's where it forces its own colours on the page. */
export function useSeenTheme(): Theme {
  const chosen = useAtlas((state) => state.theme);
  const [isForced, isDark] = [useMedia(forced), useMedia(prefersDark)];
  if (!isForced) return chosen;
  return isDark ? "dark" : "light";
}
