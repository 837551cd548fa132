import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBase64 } from "../../src/formats/base64.ts";
import { carriedMap } from "../../src/formats/carriedMap.ts";
import { deflate } from "../../src/formats/deflate.ts";
import { formatOf, readMapFile } from "../../src/formats/format.ts";
import { limits } from "../../src/formats/limits.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { pictureOf } from "../../src/render/picture.ts";
import { fromHash } from "../../src/store/address.ts";
import { pictureHash } from "../../src/store/pictureHash.ts";
import { defaultFolds, foldsToDepth } from "../../src/view/folds.ts";
import type { ViewRequest } from "../../src/view/view.ts";
import { debate } from "../support/maps.ts";
import { randomMaps } from "../support/randomMaps.ts";
import { readXml } from "../support/xml.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const request: ViewRequest = { language: "en", layout: "tidy", folded: defaultFolds(debate) };

function pictured(map: ArgumentMap, asked: ViewRequest, theme: "light" | "dark" = "light"): string {
  const carried = { map: carriedMap(map), view: pictureHash(map, asked, { theme }) };
  return pictureOf(map, asked, { theme, carried });
}

/** A picture that carries whatever it is given. */
const carrying = (data: string) => `<svg><metadata data-argument-map="1" data-view="">${data}</metadata></svg>`;

describe("an SVG picture that carries its map", () => {
  it("reads back as the same map, whatever is on it (1,000 random ones)", async () => {
    const maps = fc.sample(randomMaps, 1000);
    for (const [i, map] of maps.entries()) {
      // Drawing takes longer than all else; what is carried does not depend on it.
      const text = i % 20 === 0 ? pictured(map, { ...request, folded: new Set() }) : carrying(carriedMap(map));
      const { value, issues, losses } = await readMapFile(bytes(text));
      expect(issues).toEqual([]);
      expect(value).toEqual(map);
      expect(losses).toBeUndefined();
    }
  }, 300_000);

  it("is well-formed, known by its content, and always the same", () => {
    const text = pictured(debate, request);
    expect(readXml(text).name).toBe("svg");
    expect(formatOf(text, "wrong.json").id).toBe("svg");
    expect(pictured(debate, request)).toBe(text);
  });

  it("says what it shows of the map", async () => {
    const [first = ""] = debate.claims.map(({ id }) => id);
    const asked: ViewRequest = {
      ...{ language: "zh-Hant", layout: "layered", folded: foldsToDepth(debate, "none") },
      ...{ rejected: [{ kind: "claim", id: first }], verdicts: "needs-one" },
    };
    const { view = "", value } = await readMapFile(bytes(pictured(debate, asked, "dark")));
    expect(fromHash(view, value ?? debate)).toMatchObject({ ...asked, theme: "dark" });
    expect(view).not.toContain("m=");
  });

  it("keeps an argument that attacks itself", async () => {
    const { value } = await readMapFile(bytes("arg(a). arg(b). att(a,a). att(b,a)."));
    if (!value) throw new Error("it does not read");
    expect((await readMapFile(bytes(carrying(carriedMap(value))))).value).toEqual(value);
  });

  it("may have been saved by others: with a document around it, in lines, its prefix kept", async () => {
    const lines = carriedMap(debate).replace(/(.{60})/gu, "$1\n  ");
    const text = `<?xml version="1.0"?>\n<!-- saved -->\n<svg xmlns="http://www.w3.org/2000/svg"><g>${carrying(lines)}</g></svg>`;
    expect((await readMapFile(bytes(text))).value).toEqual(debate);
  });
});

describe("any other SVG picture is refused with a reason:", () => {
  const bomb = toBase64(deflate(new Uint8Array(limits.bytes + 1)));
  const ofText = (text: string) => carrying(toBase64(deflate(bytes(text))));
  it.each([
    ["one that carries none", '<svg><path d="M0 0"/></svg>', "format/no-map", 1],
    ["one whose metadata are others'", "<svg>\n<metadata>eJw=</metadata></svg>", "format/no-map", 1],
    ["one whose map is no base64", `\n${carrying("<b>bold</b>")}`, "format/bad-map", 2],
    ["one whose map breaks off", carrying(carriedMap(debate).slice(0, 400)), "format/bad-map", 1],
    ["one whose map is other bytes", carrying(toBase64(bytes("no bytes of ours"))), "format/bad-map", 1],
    ["one that carries nothing", carrying(""), "format/bad-map", 1],
    ["one that carries another text", ofText("<html>"), "format/bad-map", 1],
    ["one whose map is not valid", ofText(writeMap(debate).replace('"support"', '"supports"')), "format/bad-map", 1],
    ["one that grows beyond what may be opened", carrying(bomb), "map/too-large", 1],
    ["one with a document type", `<!DOCTYPE svg [<!ENTITY a "b">]>${carrying("")}`, "format/doctype", 1],
    ["one that is not well-formed", '<svg><metadata data-argument-map="1">', "format/not-well-formed", 1],
  ])("%s", async (_, text, code, line) => {
    const { value, issues } = await readMapFile(bytes(text), "x.svg");
    expect(value).toBeUndefined();
    expect(issues.map((issue) => [issue.code, issue.line])).toEqual([[code, line]]);
  });

  it("of a map that is not valid, it tells what is found there first", async () => {
    const { issues } = await readMapFile(bytes(ofText(writeMap(debate).replace('"support"', '"supports"'))));
    expect(issues[0]?.found.en).toContain('"supports"');
  });
});
