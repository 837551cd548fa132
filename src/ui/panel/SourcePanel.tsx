import { useMemo } from "react";
import { showsWhatIf } from "../../store/state.ts";
import { useAtlas } from "../useAtlas.ts";
import { useWhatIf } from "../whatIf/useWhatIf.ts";
import { useWhatIfCommands } from "../whatIf/useWhatIfCommands.ts";
import { useWhatIfVoice } from "../whatIf/useWhatIfVoice.ts";
import { WhatIfPanel } from "../whatIf/WhatIfPanel.tsx";
import { CruxPanel } from "../whatStands/CruxPanel.tsx";
import { SemanticsPanel } from "../whatStands/SemanticsPanel.tsx";
import { ClaimPanel } from "./ClaimPanel.tsx";
import { claimReading } from "./claimReading.ts";
import { useFocusOverPanels } from "./useFocusOverPanels.ts";
import { useSourceCommands } from "./useSourceCommands.ts";
import { useTextKeeping } from "./useTextKeeping.ts";
import { VoicePanel } from "./VoicePanel.tsx";
import { voiceReading } from "./voiceReading.ts";

/** The sources of the selected claim, the voice that is read, or what follows from what is supposed to be false; it keeps the attached texts too, so it stays on the page while it shows nothing. */
export function SourcePanel() {
  const map = useAtlas((state) => state.map);
  const selection = useAtlas((state) => state.selection);
  const voice = useAtlas((state) => state.voice);
  const aside = useAtlas((state) => state.aside);
  const claim = useMemo(() => (selection === undefined ? undefined : claimReading(map, selection)), [map, selection]);
  const whole = useMemo(() => (voice === undefined ? undefined : voiceReading(map, voice)), [map, voice]);
  useTextKeeping();
  useSourceCommands();
  useWhatIfCommands();
  useWhatIfVoice();
  const follows = useWhatIf();
  const isSupposing = useAtlas(showsWhatIf);
  useFocusOverPanels(claim ? "claim" : whole ? "voice" : (aside ?? (isSupposing ? "what-if" : undefined)));
  if (claim) return <ClaimPanel reading={claim} />;
  if (whole) return <VoicePanel reading={whole} />;
  if (aside === "cruxes") return <CruxPanel />;
  if (aside === "semantics") return <SemanticsPanel />;
  return isSupposing && follows !== undefined && <WhatIfPanel follows={follows} />;
}
