import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { Language } from "../../src/model/map.ts";
import { type FarSetting, wordsFromAfar } from "../../src/render/wordsFromAfar.ts";
import { createScene } from "../../src/scene/createScene.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { createView } from "../../src/view/createView.ts";
import type { LayoutName } from "../../src/view/view.ts";

import { debate, mapOf } from "../support/maps.ts";
import { randomMaps } from "../support/randomMaps.ts";

function sceneOf(map: typeof debate, layout: LayoutName = "tidy", language: Language = "zh-Hant"): Scene {
  const view = createView(map, { language, layout, folded: new Set() });
  return createScene(view, layoutView(view));
}

/** Camps with one reason each, so that they stand close. */
const crowded = mapOf("a <- f, b <- g, c <- h, d <- i, e <- j; v1: a; v2: a");

const zooms = [0.15, 0.18, 0.2, 0.24, 0.3, 0.36, 0.44, 0.5, 0.6, 0.7, 0.8];

/** The labels that are seen at a zoom, where they are on the screen. */
function seen(scene: Scene, zoom: number) {
  const kinds = new Map(scene.cards.map(({ claim, kind }) => [claim, kind]));
  return [...wordsFromAfar(scene)].flatMap(([claim, { x, y, settings }]) => {
    const setting = settings.find(({ from, to }) => zoom >= from && zoom < to);
    const box = setting && { left: x * zoom, middle: y * zoom, ...sizeOf(setting) };
    return box ? [{ claim, kind: kinds.get(claim), ...box }] : [];
  });
}

function sizeOf({ lines }: FarSetting) {
  return {
    width: Math.max(...lines.map(({ width }) => width)),
    top: Math.min(...lines.map(({ y, size }) => y - size * 0.8)),
    bottom: Math.max(...lines.map(({ y, size }) => y + size * 0.2)),
  };
}

type Seen = ReturnType<typeof seen>[number];

function overlap(a: Seen, b: Seen): boolean {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.middle + a.bottom, b.middle + b.bottom) - Math.max(a.middle + a.top, b.middle + b.top);
  return across > 0.5 && down > 0.5;
}

describe("labels and names from afar", () => {
  it("cover each other at no zoom, whatever the map", () => {
    fc.assert(
      fc.property(randomMaps, fc.constantFrom("tidy" as const, "top" as const), (map, layout) => {
        const scene = sceneOf(map, layout);
        for (const zoom of zooms) {
          const labels = seen(scene, zoom).filter(({ kind }) => kind === "reason");
          for (const [i, one] of labels.entries()) {
            for (const other of labels.slice(i + 1)) {
              expect(overlap(one, other), `${one.claim} and ${other.claim} at ${zoom}`).toBe(false);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("show every position's name at every zoom, all in one size", () => {
    for (const language of ["zh-Hant", "en"] as const) {
      const scene = sceneOf(debate, "tidy", language);
      const names = scene.cards.filter(({ kind }) => kind === "position").map(({ claim }) => claim);
      for (const zoom of zooms) {
        expect(
          seen(scene, zoom)
            .filter(({ kind }) => kind === "position")
            .map(({ claim }) => claim),
        ).toEqual(names);
        const sizes = names.map((name) => {
          const settings = wordsFromAfar(scene).get(name)?.settings ?? [];
          return settings.find(({ from, to }) => zoom >= from && zoom < to)?.lines[0]?.size;
        });
        expect(new Set(sizes).size).toBe(1);
        expect(sizes[0]).toBeGreaterThanOrEqual(zoom < 0.2 ? 13 : 16);
      }
    }
  });

  it("of camps whose names have no room side by side stand by weight, clear of each other; the first always", () => {
    for (const language of ["zh-Hant", "en"] as const) {
      const scene = sceneOf(crowded, "tidy", language);
      const counts = [0.01, 0.03, 0.06, 0.1, ...zooms].map((zoom) => {
        const names = seen(scene, zoom).filter(({ kind }) => kind === "position");
        expect(names[0]?.claim).toBe("a");
        names.forEach((one, i) => {
          for (const other of names.slice(i + 1))
            expect(overlap(one, other), `${one.claim} and ${other.claim} at ${zoom}`).toBe(false);
        });
        return names.length;
      });
      expect(counts[0]).toBe(1);
      expect(counts).toEqual(counts.toSorted((a, b) => a - b));
      expect(counts.at(-1)).toBe(5);
    }
  });

  it("below a name stays left of the lines to its card, or above them", () => {
    for (const layout of ["tidy", "top"] as const) {
      const scene = sceneOf(debate, layout);
      for (const card of scene.cards.filter(({ kind }) => kind === "position")) {
        const labelled = wordsFromAfar(scene)
          .get(card.claim)
          ?.settings.filter(({ lines }) => lines.some(({ role }) => role === "label"));
        expect(labelled?.length).toBeGreaterThan(0);
        for (const { lines, from } of labelled ?? []) {
          if (layout === "tidy")
            for (const { role, width } of lines)
              expect(role === "label" ? width : 0).toBeLessThanOrEqual(from * (card.width - 15));
          else expect(Math.max(...lines.map(({ y }) => y))).toBeLessThanOrEqual((from * card.height) / 2);
        }
      }
    }
  });

  it("of a reason say as many whole words as there is room for, rather than none", () => {
    const texts = new Map([
      ["a", "Nobody finds the way"],
      ["b", "The points rules are a maze"],
      ["c", "Heaps of notifications every day"],
    ]);
    const map = mapOf("p <- a, p <- b, p <- c");
    const claims = map.claims.map((claim) => ({ ...claim, label: { en: texts.get(claim.id) ?? claim.id } }));
    const scene = sceneOf({ ...map, claims }, "layered", "en");
    const all = [...texts.keys()].map((id) => wordsFromAfar(scene).get(id)?.settings ?? []);
    for (const settings of all) expect(settings.at(-1)?.from).toBeLessThanOrEqual(0.5);
    const parts = all.flat().filter(({ lines }) => lines.some(({ text }) => text.endsWith("…")));
    for (const { lines } of parts) {
      const said = lines[0]?.text.slice(0, -1) ?? "";
      expect([...texts.values()].some((text) => text.startsWith(`${said} `))).toBe(true);
    }
    expect(parts.length).toBeGreaterThan(0);
  });

  it("of very many positions come as they have room, and cover nothing", () => {
    const written = Array.from({ length: 60 }, (_, i) => `p${i} <- a${i}, p${i} x- b${i}, a${i} <- c${i}`);
    const scene = sceneOf(mapOf(written.join(", ")), "tidy", "en");
    const counts = zooms.map((zoom) => {
      const all = seen(scene, zoom);
      all.forEach((one, i) => {
        for (const other of all.slice(i + 1))
          expect(overlap(one, other), `${one.claim} and ${other.claim} at ${zoom}`).toBe(false);
      });
      return all.filter(({ kind }) => kind === "position").length;
    });
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBe(60);
  });

  it("follow each other without a gap: what has room from afar has words at every nearer zoom", () => {
    for (const { settings } of wordsFromAfar(sceneOf(debate)).values()) {
      expect(settings[0]?.to).toBe(Number.POSITIVE_INFINITY);
      for (const [i, setting] of settings.slice(1).entries()) expect(setting.to).toBe(settings[i]?.from);
    }
  });

  it("show the reasons that bear most first where there is no room for all", () => {
    const scene = sceneOf(debate);
    const leastZoom = (claim: string) =>
      Math.min(...(wordsFromAfar(scene).get(claim)?.settings ?? []).map(({ from }) => from));
    const widths = new Map(scene.edges.map(({ from, width }) => [from, width]));
    const reasons = scene.cards.filter(({ kind }) => kind === "reason");
    const [first] = [...reasons].sort((a, b) => (widths.get(b.claim) ?? 0) - (widths.get(a.claim) ?? 0));
    expect(leastZoom(first?.claim ?? "")).toBeLessThan(0.45);
  });
});
