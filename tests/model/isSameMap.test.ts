import { expect, it } from "vitest";
import { isSameMap } from "../../src/model/isSameMap.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { inOneGo } from "../../src/model/steps.ts";
import { debate } from "../support/maps.ts";

const isSame = (other: ArgumentMap) => inOneGo(isSameMap(debate, other));
const [claim, ...claims] = debate.claims;
const [relation, ...relations] = debate.relations;
if (!claim || !relation) throw new Error("the debate has claims and relations");

it("is a map that says the same, however it came to be", () => {
  expect(isSame(structuredClone(debate))).toBe(true);
  const { id, ...rest } = claim;
  expect(isSame({ ...debate, claims: [{ ...rest, id }, ...claims] })).toBe(true);
});

it.each<[string, ArgumentMap]>([
  ["id", { ...debate, id: "other" }],
  ["question", { ...debate, question: { en: "Else?" } }],
  ["voice fewer", { ...debate, voices: debate.voices.slice(1) }],
  ["claim more", { ...debate, claims: [...debate.claims, { ...claim, id: "more" }] }],
  ["tag of a claim", { ...debate, claims: [{ ...claim, tags: [...claim.tags, "new"] }, ...claims] }],
  ["order of the claims", { ...debate, claims: [...claims, claim] }],
  ["note on a relation", { ...debate, relations: [{ ...relation, note: { en: "Why?" } }, ...relations] }],
])("is not a map with another %s", (_, other) => {
  expect(isSame(other)).toBe(false);
});
