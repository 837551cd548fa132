import { useMemo } from "react";
import { panelMessages } from "../../messages/panel.ts";
import { indexOf } from "../../model/questions.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import type { Command } from "../commands.ts";
import { type Announce, useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useOffer } from "../useCommands.ts";
import { passageSentence } from "./passageSentence.ts";
import { inReadingOrder, passageAfter } from "./place.ts";

/** Offers the next and the previous source as commands with keys. */
export function useSourceCommands(): void {
  const atlas = useAtlasItself();
  const announce = useAnnounce();
  useOffer(useMemo(() => sourceCommands(atlas, announce), [atlas, announce]));
}

function sourceCommands(atlas: Atlas, announce: Announce): readonly Command[] {
  const step = (id: string, label: "nextSource" | "previousSource", key: string, steps: 1 | -1): Command => ({
    id,
    group: "source",
    label: { "zh-Hant": panelMessages["zh-Hant"][label], en: panelMessages.en[label] },
    keys: [key],
    isEnabled: () => sourceAfter(atlas, steps) !== undefined,
    run: () => stepSource(atlas, steps, announce),
  });
  return [step("source.next", "nextSource", "N", 1), step("source.previous", "previousSource", "P", -1)];
}

/** Shows the source that many steps on and says which it is; at either end nothing happens. */
export function stepSource(atlas: Atlas, steps: 1 | -1, announce: Announce): void {
  const next = sourceAfter(atlas, steps);
  if (next === undefined) return;
  atlas.actions.select(atlas.state().selection, next);
  announce(passageSentence(atlas.state()), "heard");
}

function sourceAfter(atlas: Atlas, steps: 1 | -1): number | undefined {
  const { map, selection, passage } = atlas.state();
  const claim = indexOf(map).claims.get(selection ?? "");
  return claim && passageAfter(inReadingOrder(claim, map.voices), passage, steps);
}
