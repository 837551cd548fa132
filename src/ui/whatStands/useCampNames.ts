import { cruxWords } from "../../messages/crux.ts";
import { inLanguage } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { labelOf } from "../panel/labelOf.ts";
import { useAtlas } from "../useAtlas.ts";

/** What camps are called, one after the other, by the ids of their positions. */
export function useCampNames(): (positions: readonly string[]) => string {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  return (positions) => {
    const { claims } = indexOf(map);
    const names = positions.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [inLanguage(claim.verdict ?? labelOf(claim), language)] : [];
    });
    return cruxWords[language].camps(names);
  };
}
