import { writeMap } from "../../../src/formats/writeMap.ts";
import { harborMap } from "../../support/texts.ts";

/** A map file without any mistake that has something of everything. */
export const harborFile = writeMap({
  ...harborMap,
  relations: [
    ...harborMap.relations,
    { id: "r3", type: "rebut", from: ["old-pier", "no-port"], to: "r2", strength: 1, basis: "implicit" },
  ],
  tour: [{ claim: "no-port", caption: { "zh-Hant": "先看這裡", en: "Look here first" } }],
});
