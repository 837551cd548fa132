import { describe, expect, it, vi } from "vitest";
import { type FileHelpers, makeFile } from "../../src/files/makeFile.ts";
import type { FileChoice, FileOrder } from "../../src/files/order.ts";
import { pack } from "../../src/files/pack.ts";
import { TooLarge } from "../../src/files/tooLarge.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import { element } from "../../src/render/element.ts";
import { layer } from "../../src/render/layers.ts";
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

describe("a file", () => {
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
    const { blob, text } = pack({ contents, extension: "svg" }, "svg");
    expect(await blob.text()).toBe(contents.join(""));
    expect(blob.type).toBe("image/svg+xml");
    expect(text).toBe(contents[0]);
    expect(pack({ contents: ["a".repeat(30_000)], extension: "md" }, "markdown").text).toHaveLength(20_000);
    expect(pack({ contents: [new Uint8Array(3)], extension: "pdf" }, "pdf")).not.toHaveProperty("text");
  });
});

it("a layer holds more than a call has room for", () => {
  const many = Array.from({ length: 400_000 }, () => element("rect"));
  expect(layer("cards", many).children).toHaveLength(many.length);
});
