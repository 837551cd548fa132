import { describe, expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";
import { validPart } from "../../src/formats/validPart.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { mapOf } from "../support/maps.ts";

const map = mapOf("yes <- a, yes <- b + c, a x- d, r1 x- e");
const whole = JSON.parse(writeMap(map));

/** The ids of claims and relations that are left when a file is changed so. */
function leftAfter(change: (file: typeof whole) => void): readonly string[] | undefined {
  const file = structuredClone(whole);
  change(file);
  const text = JSON.stringify(file, null, 2);
  expect(readMap(text).value).toBeUndefined();
  const valid = validPart(text);
  return valid && [...valid.claims, ...valid.relations].map(({ id }) => id);
}

const all = [...map.claims, ...map.relations].map(({ id }) => id);

describe("what of a faulty file is valid", () => {
  it("is all but the claim that is wrong, and what bears on or from it", () => {
    const left = leftAfter(({ claims }) => {
      delete claims.find(({ id }: { id: string }) => id === "a").text;
    });
    expect(left).toEqual(all.filter((id) => !["a", "r1", "r3", "r4"].includes(id)));
  });

  it("keeps a claim without a field of its own that is wrong", () => {
    expect(leftAfter(({ claims }) => Object.assign(claims[0], { weight: "heavy", wieght: 1 }))).toEqual(all);
  });

  it("takes no premise out of those that bear only together", () => {
    const left = leftAfter(({ relations }) => {
      relations.find(({ from }: { from: unknown }) => Array.isArray(from) && from.length === 2).from[1] = "nobody";
    });
    expect(left).toEqual(all.filter((id) => id !== "r2"));
  });

  it("is there after a slip in the JSON too", () => {
    const text = writeMap(map).replace('"claims": [', '"claims": [ oops,');
    expect(readMap(text).value).toBeUndefined();
    expect(validPart(text)?.claims).toHaveLength(map.claims.length);
  });

  it("is what is whole of a file that breaks off", () => {
    const text = writeMap(map);
    const cut = text.slice(0, text.indexOf('"id": "c"') + 40);
    expect(readMap(cut).issues.map(({ code }) => code)).toEqual(["json/cut-off"]);
    expect(validPart(cut)?.claims.map(({ id }) => id)).toEqual(["yes", "a", "b"]);
    const later = text.slice(0, text.indexOf('"id": "r2"') + 12);
    expect(validPart(later)?.relations.map(({ id }) => id)).toEqual(["r1"]);
  });

  it("is nothing where the question is missing, or no claim is left", () => {
    expect(leftAfter((file) => Reflect.deleteProperty(file, "question"))).toBeUndefined();
    expect(validPart("nothing of the kind")).toBeUndefined();
    expect(validPart('{ "claims": [{ "id": 1 }] }')).toBeUndefined();
  });
});
