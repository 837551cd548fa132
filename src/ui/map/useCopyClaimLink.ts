import { copyAddress } from "../copyAddress.ts";
import { addressOf } from "../panel/claimAddress.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useHome } from "../useHome.ts";

/** Copies a link that shows what is shown now with a claim selected, and says whether it worked. */
export function useCopyClaimLink(): (claim: string) => Promise<void> {
  const { state } = useAtlasItself();
  const announce = useAnnounce();
  const home = useHome();
  return (claim) => copyAddress(addressOf(state(), home, claim), state(), home, announce);
}
