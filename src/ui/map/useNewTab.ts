import { useCallback } from "react";
import { toHash } from "../../store/address.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useHome } from "../useHome.ts";

/** Opens what is seen now in a tab of its own, with a claim selected. */
export function useNewTab(): (claim: string) => void {
  const { state } = useAtlasItself();
  const home = useHome();
  return useCallback(
    (claim) => {
      const { voice: _, camera: __, ...seen } = state();
      const address = new URL(
        `#${toHash({ ...seen, selection: claim, passage: 0 }, home ?? { map: seen.map.id })}`,
        location.href,
      );
      window.open(address.href, "_blank", "noopener");
    },
    [state, home],
  );
}
