import { panelMessages } from "../../messages/panel.ts";
import { indexOf } from "../../model/questions.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useHome } from "../useHome.ts";
import { addressOf } from "./claimAddress.ts";
import { claimAsText } from "./claimAsText.ts";

/** Copies a claim with its first source, or the selected one with the source that is shown, and says whether it worked. */
export function useCopyClaim(): (claim?: string) => Promise<void> {
  const { state } = useAtlasItself();
  const announce = useAnnounce();
  const home = useHome();
  return async (asked) => {
    const { map, selection, passage: shown, language } = state();
    const index = asked === undefined || asked === selection ? shown : 0;
    const claim = indexOf(map).claims.get(asked ?? selection ?? "");
    if (!claim) return;
    const passage = claim.passages[index];
    const voice = passage && indexOf(map).voices.get(passage.voice);
    const link = new URL(addressOf(state(), home, claim.id, index), location.href).href;
    const words = panelMessages[language];
    try {
      await navigator.clipboard.writeText(claimAsText(claim, voice && { voice, passage }, link, language));
      announce(words.claimCopied, "seen");
    } catch {
      announce(words.copyFailed, "alarm");
    }
  };
}
