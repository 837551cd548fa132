import { useMemo } from "react";
import { useAtlas } from "../useAtlas.ts";
import { ClaimPanel } from "./ClaimPanel.tsx";
import { claimReading } from "./claimReading.ts";
import { useSourceCommands } from "./useSourceCommands.ts";
import { useTextKeeping } from "./useTextKeeping.ts";

/** The sources of the selected claim; it keeps the attached texts too, so it stays on the page while it shows nothing. */
export function SourcePanel() {
  const map = useAtlas((state) => state.map);
  const selection = useAtlas((state) => state.selection);
  const reading = useMemo(() => (selection === undefined ? undefined : claimReading(map, selection)), [map, selection]);
  useTextKeeping();
  useSourceCommands();
  return reading && <ClaimPanel reading={reading} />;
}
