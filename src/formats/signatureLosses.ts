import type { ArgumentMap } from "../model/map.ts";
import { type Loss, LossTally } from "./loss.ts";

/** What is lost where a map goes out without the names that its voices are signed with. */
export function signatureLosses({ voices }: ArgumentMap): readonly Loss[] {
  const tally = new LossTally();
  for (const { id, byline } of voices) if (byline) tally.add("byline", id);
  return tally.losses();
}
