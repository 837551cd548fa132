import { useCallback } from "react";
import { addressOf } from "../panel/claimAddress.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useHome } from "../useHome.ts";

/** Opens what is seen now in a tab of its own, with a claim selected. */
export function useNewTab(): (claim: string) => void {
  const { state } = useAtlasItself();
  const home = useHome();
  return useCallback(
    (claim) => {
      window.open(new URL(addressOf(state(), home, claim), location.href).href, "_blank", "noopener");
    },
    [state, home],
  );
}
