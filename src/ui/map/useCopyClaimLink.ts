import { appMessages } from "../../messages/app.ts";
import { addressOf } from "../panel/ClaimLink.tsx";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useHome } from "../useHome.ts";

/** Copies a link that shows what is shown now with a claim selected, and says whether it worked. */
export function useCopyClaimLink(): (claim: string) => Promise<void> {
  const { state } = useAtlasItself();
  const announce = useAnnounce();
  const home = useHome();
  return async (claim) => {
    const { map, fileName, language } = state();
    const words = appMessages[language];
    try {
      await navigator.clipboard.writeText(new URL(addressOf(state(), home, claim), location.href).href);
      const isHere = home === undefined || map.id === home.map;
      announce(isHere ? words.linkCopied : words.linkCopiedWithoutMap(fileName), "seen");
    } catch {
      announce(words.linkNotCopied, "alarm");
    }
  };
}
