import { useMemo } from "react";
import { useAtlas } from "../useAtlas.ts";
import { type Known, useAnswer } from "./useAnswer.ts";

/** Where the open debate turns, by the reading that the reader chose. */
export function useCruxes(): Known<"cruxes"> {
  const support = useAtlas((state) => state.verdicts ?? "needs-one");
  return useAnswer<"cruxes">(useMemo(() => ({ kind: "cruxes", support }), [support]));
}
