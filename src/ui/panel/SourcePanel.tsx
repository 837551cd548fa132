import { useDeferredValue, useMemo } from "react";
import type { ArgumentMap } from "../../model/map.ts";
import { showsWhatIf } from "../../store/state.ts";
import { useAtlas } from "../useAtlas.ts";
import { useWhatIf } from "../whatIf/useWhatIf.ts";
import { useWhatIfCommands } from "../whatIf/useWhatIfCommands.ts";
import { useWhatIfVoice } from "../whatIf/useWhatIfVoice.ts";
import { WhatIfPanel } from "../whatIf/WhatIfPanel.tsx";
import { CruxPanel } from "../whatStands/CruxPanel.tsx";
import { SemanticsPanel } from "../whatStands/SemanticsPanel.tsx";
import { ClaimPanel } from "./ClaimPanel.tsx";
import { type ClaimReading, claimReading } from "./claimReading.ts";
import { useEscapeBeside } from "./useEscapeBeside.ts";
import { useFocusOverPanels } from "./useFocusOverPanels.ts";
import { SheetContext, useSheetWay } from "./useSheet.ts";
import { useSourceCommands } from "./useSourceCommands.ts";
import { useTextKeeping } from "./useTextKeeping.ts";
import { VoicePanel } from "./VoicePanel.tsx";
import { voiceReading } from "./voiceReading.ts";

/** The sources of the selected claim, the voice that is read, or what follows from what is supposed to be false; it keeps the attached texts too, so it stays on the page while it shows nothing. */
export function SourcePanel() {
  return (
    <SheetContext value={useSheetWay()}>
      <PanelAsked />
    </SheetContext>
  );
}

function PanelAsked() {
  const map = useAtlas((state) => state.map);
  const voice = useAtlas((state) => state.voice);
  const aside = useAtlas((state) => state.aside);
  const claim = useShownClaim();
  const whole = useMemo(() => (voice === undefined ? undefined : voiceReading(map, voice)), [map, voice]);
  useTextKeeping();
  useSourceCommands();
  useEscapeBeside();
  useWhatIfCommands();
  useWhatIfVoice();
  const follows = useWhatIf();
  const isSupposing = useAtlas(showsWhatIf);
  const shown = useInTurn(claim, whole !== undefined || aside !== undefined || isSupposing);
  useFocusOverPanels(claim ? "claim" : whole ? "voice" : (aside ?? (isSupposing ? "what-if" : undefined)));
  if (claim) return shown && <ClaimPanel reading={shown.reading} passage={shown.passage} />;
  if (whole) return <VoicePanel reading={whole} />;
  if (aside === "cruxes") return <CruxPanel />;
  if (aside === "semantics") return <SemanticsPanel />;
  return isSupposing && follows !== undefined && <WhatIfPanel follows={follows} />;
}

/** The claim that is selected, on its map, and which of its passages is shown. */
interface ShownClaim {
  readonly map: ArgumentMap;
  readonly reading: ClaimReading;
  readonly passage: number;
}

function useShownClaim(): ShownClaim | undefined {
  const map = useAtlas((state) => state.map);
  const selection = useAtlas((state) => state.selection);
  const passage = useAtlas((state) => state.passage);
  return useMemo(() => {
    const reading = selection === undefined ? undefined : claimReading(map, selection);
    return reading && { map, reading, passage };
  }, [map, selection, passage]);
}

/**
 * The claim to draw: a selection is seen on the map first, and read in the panel when that is done. Until then the panel shows
 * what it showed; at once it shows what takes the place of another kind of panel, or comes of another map.
 */
function useInTurn(claim: ShownClaim | undefined, isOther: boolean): ShownClaim | undefined {
  const now = useMemo(() => ({ claim, isOther }), [claim, isOther]);
  const before = useDeferredValue(now);
  const isSoon = !before.isOther && (before.claim === undefined || before.claim.map === claim?.map);
  return isSoon ? before.claim : claim;
}
