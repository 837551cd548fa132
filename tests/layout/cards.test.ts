import { describe, expect, it } from "vitest";
import type { Box, Rectangle, TextLine } from "../../src/layout/layout.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { ArgumentMap, Claim, Language } from "../../src/model/map.ts";
import { createScene } from "../../src/scene/createScene.ts";
import { createView } from "../../src/view/createView.ts";
import { layoutNames } from "../../src/view/view.ts";
import { mapOf } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";

/** A small map in which each claim says what the table has for it. */
function saying(notation: string, claims: Readonly<Record<string, Partial<Claim>>>): ArgumentMap {
  const map = mapOf(notation);
  return { ...map, claims: map.claims.map((claim) => ({ ...claim, ...claims[claim.id] })) };
}

function boxesOf(map: ArgumentMap, language: Language): ReadonlyMap<string, Box> {
  const { boxes } = layoutView(createView(map, { language, layout: "tidy", folded: new Set() }));
  return new Map(boxes.map((box) => [box.claim, box]));
}

const written = (box: Box | undefined) => box?.lines.map(({ role, text }) => `${role}: ${text}`);

const small = saying("p <- a <- b; v1 = yes p; v2 = yes p; v3 = no q p", {
  p: {
    verdict: { "zh-Hant": "不慌", en: "No need to panic" },
    label: { "zh-Hant": "底盤還很穩", en: "Its base still holds" },
  },
  a: { label: { "zh-Hant": "朋友都在這裡", en: "You stay where your friends are" } },
  b: { label: { "zh-Hant": "想換也換不了", en: "You can move; friends won’t" } },
});

describe("a card", () => {
  it("of a position has verdict, label, the other language and how many take it", () => {
    const box = boxesOf(small, "zh-Hant").get("p");
    expect(written(box)).toEqual([
      "verdict: 不慌",
      "label: 底盤還很穩",
      "second: Its base still holds",
      "count: 2½ 則",
    ]);
    expect(box?.height).toBe(84);
    const [verdict, label, second, count] = box?.lines ?? [];
    expect([verdict?.face, verdict?.size, label?.face, label?.size, second?.size]).toEqual([
      "serif700",
      19,
      "sans600",
      14,
      12,
    ]);
    expect(count?.y).toBe(verdict?.y);
    expect((count?.x ?? 0) + (count?.width ?? 0)).toBeCloseTo(185);
  });

  it("of a position is in one language in English, and its lines are balanced", () => {
    const map = saying("p", {
      p: {
        verdict: { "zh-Hant": "該慌", en: "It should worry" },
        label: { "zh-Hant": "落後了", en: "It trails on the merchant side" },
      },
    });
    expect(written(boxesOf(map, "en").get("p"))).toEqual([
      "verdict: It should worry",
      "label: It trails on the",
      "label: merchant side",
    ]);
  });

  it("of a reason has its label and the other language, in English its label in two lines", () => {
    expect(written(boxesOf(small, "zh-Hant").get("a"))).toEqual([
      "label: 朋友都在這裡",
      "second: You stay where your friends are",
    ]);
    expect(boxesOf(small, "zh-Hant").get("a")?.height).toBe(45);
    expect(written(boxesOf(small, "en").get("a"))).toEqual(["label: You stay where", "label: your friends are"]);
    expect(boxesOf(small, "en").get("a")?.height).toBe(45);
  });

  it("of a leaf has its label alone", () => {
    expect(written(boxesOf(small, "zh-Hant").get("b"))).toEqual(["leaf: 想換也換不了"]);
    expect(boxesOf(small, "en").get("b")?.height).toBe(28);
  });

  it("grows with lines that do not fit, three at most", () => {
    const map = saying("p <- a <- b, a <- c", {
      b: { label: { "zh-Hant": "想換也換不了的人".repeat(4) } },
      c: { label: { "zh-Hant": "想換也換不了的人".repeat(40) } },
    });
    const boxes = boxesOf(map, "zh-Hant");
    expect([boxes.get("b")?.lines.length, boxes.get("b")?.height]).toEqual([2, 45]);
    expect([boxes.get("c")?.lines.length, boxes.get("c")?.height]).toEqual([3, 62]);
    expect(boxes.get("c")?.lines.at(-1)?.text).toMatch(/…$/u);
  });

  it("says the other language where it has not the asked one, once", () => {
    const map = saying("p <- a", { a: { label: { en: "Only in English" } } });
    const [line, ...rest] = boxesOf(map, "zh-Hant").get("a")?.lines ?? [];
    expect([line?.text, line?.language, rest]).toEqual(["Only in English", "en", []]);
  });

  it("says its text where it has no label", () => {
    const map = mapOf("p <- a");
    const claims = map.claims.map(({ label: _, ...claim }) => claim);
    expect(written(boxesOf({ ...map, claims }, "zh-Hant").get("a"))).toEqual(["label: 這是論點 a。"]);
  });

  it("of a position that nobody takes has no count", () =>
    expect(written(boxesOf(mapOf("p"), "en").get("p"))).toEqual(["verdict: Position p", "label: Claim p"]));
});

describe("the words on a card", () => {
  it.each(["zh-Hant", "en"] as const)("keep clear of the discs and marks beside them, in %s", (language) => {
    for (let seed = 1; seed <= 15; seed++) {
      const view = createView(randomMap({ seed, claims: 40 }), { language, layout: "tidy", folded: new Set() });
      for (const card of createScene(view, layoutView(view)).cards) {
        const marks = [
          ...card.tokens.map(({ x, y, radius }) => ({ left: x - radius, top: y - radius, bottom: y + radius })),
          ...(card.port ? [{ left: card.port.x - 3.6, top: card.port.y - 3.6, bottom: card.port.y + 3.6 }] : []),
        ];
        for (const line of card.lines)
          for (const mark of marks) expect(touches(line, mark, card), line.text).toBe(false);
      }
    }
  });
});

describe("the chip of a fold", () => {
  it.each(layoutNames)("keeps clear of every other card, in the %s layout", (layout) => {
    for (let seed = 1; seed <= 12; seed++) {
      const map = randomMap({ seed, claims: 40 });
      const folded = new Set(map.claims.filter((_, i) => i % 3 === seed % 3).map((claim) => claim.id));
      const view = createView(map, { language: "zh-Hant", layout, folded });
      const { cards, bounds } = createScene(view, layoutView(view));
      for (const { chip, claim } of cards) {
        if (!chip || chip.counts.length === 0) continue;
        expect(chip.x + chip.width).toBeLessThanOrEqual(bounds.x + bounds.width);
        expect(chip.y + chip.height).toBeLessThanOrEqual(bounds.y + bounds.height);
        const others = cards.filter((card) => card.claim !== claim);
        expect(others.filter((card) => overlaps(card, chip)).map((card) => card.claim)).toEqual([]);
      }
    }
  });
});

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

interface Mark {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether a line reaches a mark right of it, counting its ink from the top of its letters to below its base line. */
function touches(line: TextLine, mark: Mark, card: { readonly x: number; readonly y: number }): boolean {
  const top = card.y + line.y - line.size * 0.78;
  const bottom = card.y + line.y + line.size * 0.1;
  return card.x + line.x + line.width > mark.left && top < mark.bottom && bottom > mark.top;
}
