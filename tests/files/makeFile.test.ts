import { describe, expect, it, vi } from "vitest";
import { type FileHelpers, makeFile } from "../../src/files/makeFile.ts";
import type { FileChoice, FileOrder } from "../../src/files/order.ts";
import { pack } from "../../src/files/pack.ts";
import { TooLarge } from "../../src/files/tooLarge.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import { debate } from "../support/maps.ts";

const choice: FileChoice = {
  ...({ format: "svg", form: "dot", ground: "light", scale: "1", texts: "text", isBoth: false } as const),
  ...{ title: true, legend: true, answers: true, sources: false, map: false },
};

function order(of: Partial<FileChoice>): FileOrder {
  return {
    ...{ map: debate, fileName: "small.json", filter: {}, phrases: undefined },
    request: { language: "en", layout: "tidy", folded: new Set() },
    choice: { ...choice, ...of },
    ...{ window: undefined, address: undefined, hash: "c=base", page: undefined },
  };
}

const helpers: FileHelpers = { layout: async (view) => layoutView(view), outline: async (picture) => picture };

const page = { script: "run()", style: "", fonts: "", icon: "", letters: [], rules: [] };

describe("a file", () => {
  it.each<[FileChoice["format"], RegExp]>([
    ["svg", /^<\?xml .*<\/svg>\n$/su],
    ["png", /^<\?xml .*<\/svg>\n$/su],
    ["pdf", /^%PDF-1\.6\n/u],
    ["html", /^<!doctype html>.*run\(\)/isu],
    ["markdown", /^# /u],
    ["json", /^\{\n {2}"version": 1,/u],
    ["other", /^digraph /u],
  ])("is made of an order that a worker was told of: %s", async (format, expected) => {
    const asked = { ...order({ format }), page };
    const { contents, losses } = await makeFile(structuredClone(asked), helpers);
    const text = contents.map((piece) => (typeof piece === "string" ? piece : Buffer.from(piece).toString("latin1")));
    expect(text.join("")).toMatch(expected);
    const here = await makeFile(asked, helpers);
    expect(here.contents).toEqual(contents);
    expect(here.losses).toEqual(losses);
  });

  it("says in both languages what a filter lets through", async () => {
    const phrases = { en: "only this", "zh-Hant": "只有這些" };
    const filter = { relation: ["rebut"] };
    const asked = { ...order({ format: "markdown", isBoth: true }), filter, phrases };
    const text = (await makeFile(structuredClone(asked), helpers)).contents.join("");
    for (const words of Object.values(phrases)) expect(text).toContain(words);
    const svg = (await makeFile({ ...order({}), filter, phrases }, helpers)).contents.join("");
    expect(svg).toContain(phrases.en);
  });

  it("says how far it is while it is made, and comes further each time", async () => {
    const heard = vi.fn();
    await makeFile(order({}), { ...helpers, heard });
    const shares = heard.mock.calls.map(([share]) => share);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
  });

  it("that would be a picture of too many pixels says how many", async () => {
    const outline = vi.fn(helpers.outline);
    const making = makeFile(order({ format: "png", scale: "400" }), { ...helpers, outline });
    await expect(making).rejects.toThrow(TooLarge);
    await expect(making).rejects.toMatchObject({ size: { width: expect.any(Number), height: expect.any(Number) } });
    expect(outline).not.toHaveBeenCalled();
  });

  it("is refused where it is for a program that none is written for", () =>
    expect(makeFile(order({ format: "other", form: "nobody" }), helpers)).rejects.toThrow(
      'there is no writing "nobody"',
    ));

  it("that is a page is refused without one to make it of", () =>
    expect(makeFile(order({ format: "html" }), helpers)).rejects.toThrow("made of a built page"));
});

describe("a packed file", () => {
  it("is all of it, and says how it begins where it is a text", async () => {
    const contents = ["<".repeat(15_000), ">".repeat(30_000)];
    const { blob, start, text } = pack({ contents, extension: "svg" }, "svg");
    expect(await blob.text()).toBe(contents.join(""));
    expect(blob.type).toBe("image/svg+xml");
    expect(start).toBe(contents[0]);
    expect(text).toBe(contents.join(""));
    expect(pack({ contents: ["a".repeat(30_000)], extension: "md" }, "markdown").start).toHaveLength(20_000);
    expect(pack({ contents: [new Uint8Array(3)], extension: "pdf" }, "pdf")).not.toHaveProperty("start");
  });

  it("is no text for a clipboard where it is very long", () => {
    const long = pack({ contents: Array.from({ length: 9 }, () => "a".repeat(2 ** 20)), extension: "svg" }, "svg");
    expect(long.start).toHaveLength(20_000);
    expect(long).not.toHaveProperty("text");
  });
});
