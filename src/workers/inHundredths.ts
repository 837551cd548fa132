import type { Heard } from "../model/heard.ts";

/** Tells of a share of work whenever another hundredth is done. */
export function inHundredths(tell: Heard): Heard {
  let told = 0;
  return (share) => {
    if (share < told + 0.01) return;
    told = share;
    tell(share);
  };
}
