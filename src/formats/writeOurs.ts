import type { ArgumentMap } from "../model/map.ts";
import type { Written } from "./features.ts";
import { LossTally } from "./loss.ts";
import { writeMap } from "./writeMap.ts";

/** A map in our own form, which keeps all but what an abstract framework alone knows: arguments that attack themselves. */
export function writeOurs(map: ArgumentMap): Written {
  const tally = new LossTally();
  const isSelf = ({ from, to }: ArgumentMap["relations"][number]) => from.includes(to);
  for (const relation of map.relations) if (isSelf(relation)) tally.add("relation-to-itself", relation.id);
  const losses = tally.losses();
  const kept = losses.length > 0 ? { ...map, relations: map.relations.filter((relation) => !isSelf(relation)) } : map;
  return { text: writeMap(kept), losses };
}
