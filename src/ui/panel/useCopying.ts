import { panelMessages } from "../../messages/panel.ts";
import { indexOf } from "../../model/questions.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { addressOf } from "./ClaimLink.tsx";
import { claimAsText, copyText } from "./copying.ts";

/** Copying the link to the shown passage, and the claim with its source; the page says whether it worked. */
export function useCopying(): { readonly copyLink: () => void; readonly copyClaim: () => void } {
  const atlas = useAtlasItself();
  const announce = useAnnounce();
  const copy = async (text: string, done: "linkCopied" | "claimCopied") => {
    const words = panelMessages[atlas.state().language];
    const copied = await copyText(text);
    announce(copied ? words[done] : words.copyFailed, copied ? "seen" : "alarm");
  };
  const link = () => {
    const state = atlas.state();
    return new URL(addressOf(state, state.selection ?? "", state.passage), document.baseURI).href;
  };
  return {
    copyLink: () => void copy(link(), "linkCopied"),
    copyClaim: () => {
      const { map, selection, passage: index, language } = atlas.state();
      const claim = indexOf(map).claims.get(selection ?? "");
      const passage = claim?.passages[index];
      const voice = passage && indexOf(map).voices.get(passage.voice);
      if (!claim) return;
      void copy(claimAsText(claim, voice && { voice, passage }, link(), language), "claimCopied");
    },
  };
}
