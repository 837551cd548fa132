import { useMemo } from "react";
import { useAtlas } from "../useAtlas.ts";
import { CruxPanel } from "../whatStands/CruxPanel.tsx";
import { SemanticsPanel } from "../whatStands/SemanticsPanel.tsx";
import { ClaimPanel } from "./ClaimPanel.tsx";
import { claimReading } from "./claimReading.ts";
import { useSourceCommands } from "./useSourceCommands.ts";
import { useTextKeeping } from "./useTextKeeping.ts";
import { VoicePanel } from "./VoicePanel.tsx";
import { voiceReading } from "./voiceReading.ts";

/** The sources of the selected claim, or the voice that is read; it keeps the attached texts too, so it stays on the page while it shows nothing. */
export function SourcePanel() {
  const map = useAtlas((state) => state.map);
  const selection = useAtlas((state) => state.selection);
  const voice = useAtlas((state) => state.voice);
  const aside = useAtlas((state) => state.aside);
  const claim = useMemo(() => (selection === undefined ? undefined : claimReading(map, selection)), [map, selection]);
  const whole = useMemo(() => (voice === undefined ? undefined : voiceReading(map, voice)), [map, voice]);
  useTextKeeping();
  useSourceCommands();
  if (claim) return <ClaimPanel reading={claim} />;
  if (whole) return <VoicePanel reading={whole} />;
  if (aside === "cruxes") return <CruxPanel />;
  return aside === "semantics" && <SemanticsPanel />;
}
