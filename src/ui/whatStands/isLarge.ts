import type { ArgumentMap } from "../../model/map.ts";

/** What follows from a map of no more claims than these is worked out within a frame or few: at once, on the page. */
const mostAtOnce = 10_000;

/** Whether what follows from a map is worked out beside the page, so that the page goes on answering meanwhile. */
export function isLarge({ claims }: ArgumentMap): boolean {
  return claims.length > mostAtOnce;
}
