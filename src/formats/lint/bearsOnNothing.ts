import { bearsOnNothing as says } from "../../messages/lint.ts";
import { indexOf, positions } from "../../model/questions.ts";
import type { Rule } from "./rule.ts";

/** Claims that neither answer the question nor bear on anything. */
export const bearsOnNothing: Rule = {
  code: "lint/bears-on-nothing",
  find(map) {
    const { relationsFrom } = indexOf(map);
    const answers = new Set(positions(map));
    const idle = map.claims.filter((claim) => !answers.has(claim) && !relationsFrom.has(claim.id));
    return idle.map((claim) => ({ at: claim, within: ["id"], remark: () => says() }));
  },
};
