import { FilterLine } from "../filter/FilterLine.tsx";
import { NewerFileLine } from "../open/NewerFileLine.tsx";
import { VerdictLine } from "../whatStands/VerdictLine.tsx";
import { BranchLine } from "./BranchLine.tsx";

/** The lines above what is read, as far as they have something to say: of the file, and of what is shown of the map. */
export function StageLines() {
  return (
    <>
      <NewerFileLine />
      <FilterLine />
      <VerdictLine />
      <BranchLine />
    </>
  );
}
