import { FilterLine } from "../filter/FilterLine.tsx";
import { NewerFileLine } from "../open/NewerFileLine.tsx";
import { useTrail } from "../wayBack.ts";
import { VerdictLine } from "../whatStands/VerdictLine.tsx";
import { BranchLine } from "./BranchLine.tsx";

/** The lines above what is read, as far as they have something to say: of the file, and of what is shown of the map. */
export function StageLines() {
  // Here, since it is there whatever is read, and comes after the first picture.
  useTrail();
  return (
    <>
      <NewerFileLine />
      <FilterLine />
      <VerdictLine />
      <BranchLine />
    </>
  );
}
