import { useMemo } from "react";
import type { Rejection } from "../../evaluation/rejection.ts";
import { fateMessages } from "../../messages/fates.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { type AtlasState, showsWhatIf } from "../../store/state.ts";
import { isRejected } from "../../store/supposing.ts";
import type { Command } from "../commands.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useOffer } from "../useCommands.ts";

/** Offers to suppose that something is false, and to end that. */
export function useWhatIfCommands(): void {
  const atlas = useAtlasItself();
  useOffer(useMemo(() => commandsOf(atlas), [atlas]));
}

/** Supposes something to be false, or takes that back where it is supposed already. */
export function suppose(rejection: Rejection, { state, actions }: Atlas): void {
  if (isRejected(state().rejected, rejection)) actions.takeBack(rejection);
  else actions.reject(rejection);
}

function commandsOf(atlas: Atlas): readonly Command[] {
  const { state, actions } = atlas;
  const label = (name: "command" | "endCommand") => ({
    "zh-Hant": fateMessages["zh-Hant"][name],
    en: fateMessages.en[name],
  });
  return [
    {
      id: "whatIf.suppose",
      group: "view",
      label: label("command"),
      // In the outline a plain letter looks for a row.
      keys: ["W", "Shift+W"],
      isEnabled: () => targetNow(state()) !== undefined,
      run: () => {
        const target = targetNow(state());
        if (target) suppose(target, atlas);
      },
    },
    {
      id: "whatIf.end",
      group: "view",
      label: label("endCommand"),
      keys: ["Escape"],
      isEnabled: () => showsWhatIf(state()),
      run: actions.endWhatIf,
    },
  ];
}

/** What has the focus where one reads, else what is selected or read, else what was supposed last. */
function targetNow(state: AtlasState): Rejection | undefined {
  const { selection, voice } = state;
  // The panel is about what was supposed last.
  if (showsWhatIf(state) && document.activeElement?.closest("[data-part=what-if]")) return state.rejected.at(-1);
  const focus = document.activeElement?.closest("main") ? document.activeElement : null;
  const claim = focus?.closest("[data-claim]")?.getAttribute("data-claim") ?? undefined;
  if (claim !== undefined) return { kind: "claim", id: claim };
  const row = focus?.closest("[data-region=answers] [data-row]")?.getAttribute("data-row");
  const heard = row ?? focus?.closest("[data-answer]")?.getAttribute("data-answer") ?? undefined;
  if (heard !== undefined) return { kind: "voice", id: heard };
  if (selection !== undefined) return { kind: "claim", id: selection };
  if (voice !== undefined) return { kind: "voice", id: voice };
  return showsWhatIf(state) ? state.rejected.at(-1) : undefined;
}
