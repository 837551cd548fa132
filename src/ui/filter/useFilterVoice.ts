import { useEffect, useRef } from "react";
import { filterMessages } from "../../messages/filter.ts";
import { inLanguage } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { type AtlasState, claimInFocus } from "../../store/state.ts";
import { isFiltering, matching } from "../../view/filter.ts";
import { labelOf } from "../panel/labelOf.ts";
import { type Announce, useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";

/** Says what a filter leaves whenever it changes, by whatever way, and when the reader is led to a claim outside it. */
export function useFilterVoice(): void {
  const { state, subscribe } = useAtlasItself();
  const announce = useAnnounce();
  const isNew = useRef(true);
  useEffect(() => {
    if (isNew.current && isFiltering(state().filter)) announce(resultOf(state()));
    isNew.current = false;
    return subscribe((now, before) => {
      if (now.map !== before.map) return;
      if (now.filter !== before.filter) announce(resultOf(now));
      else if (claimInFocus(now) !== claimInFocus(before)) sayOutside(now, announce);
    });
  }, [state, subscribe, announce]);
}

function sayOutside(state: AtlasState, announce: Announce): void {
  const outside = outsideOf(state);
  // A tour has its own words in sight.
  if (outside !== undefined) announce(outside, state.selection === undefined ? "heard" : "seen");
}

function resultOf(state: AtlasState): string {
  const { map, filter, language } = state;
  const words = filterMessages[language];
  const claims = map.claims.length;
  if (!isFiltering(filter)) return words.off(claims);
  return [words.result(matching(map, filter).size, claims), outsideOf(state) ?? ""].join(" ").trim();
}

/** That the claim one is led to is not among those looked for; absent where it is. */
function outsideOf(state: AtlasState): string | undefined {
  const { map, filter, language } = state;
  if (!isFiltering(filter)) return undefined;
  const claim = indexOf(map).claims.get(claimInFocus(state) ?? "");
  if (!claim || matching(map, filter).has(claim.id)) return undefined;
  return filterMessages[language].outside(inLanguage(labelOf(claim), language));
}
