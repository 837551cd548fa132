import { describe, expect, it } from "vitest";
import { farReaching, pigment, type Theme, themeNames, themes } from "../../src/render/theme.ts";

type Color = readonly [number, number, number];

function read(hex: string): Color {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function over(ground: Color, color: Color, opacity: number): Color {
  const mix = (i: 0 | 1 | 2) => ground[i] * (1 - opacity) + color[i] * opacity;
  return [mix(0), mix(1), mix(2)];
}

function luminance(color: Color): number {
  const [r, g, b] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** The ratio of contrast of WCAG 2. */
function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Every ground that something stands on: paper, cards, and the wash of each camp. */
function grounds(theme: Theme): ReadonlyMap<string, Color> {
  const washes = theme.camps.map((camp): readonly [string, Color] => [
    `wash of ${camp}`,
    over(read(theme.paper), read(camp), theme.wash),
  ]);
  return new Map<string, Color>([["paper", read(theme.paper)], ["card", read(theme.card)], ...washes]);
}

describe.each(themeNames)("the %s theme", (name) => {
  const theme = themes[name];

  it("has text that is read on every ground", () => {
    for (const text of [theme.ink, theme.ink2, theme.ink3]) {
      for (const [ground, color] of grounds(theme)) {
        expect(contrast(read(text), color), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it("has verdicts that are read on cards and on the wash of their camp", () => {
    for (const camp of theme.camps) {
      for (const ground of [read(theme.card), over(read(theme.paper), read(camp), theme.wash)]) {
        expect(contrast(read(camp), ground), camp).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it("has signs that are read on discs and diamonds", () => {
    for (const ground of [theme.support, theme.rebut]) {
      expect(contrast(read(theme.onRelation), read(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("has edges, rings and borders that are seen on every ground", () => {
    for (const stroke of [theme.support, theme.rebut, theme.line, ...theme.camps]) {
      for (const [ground, color] of grounds(theme)) {
        expect(contrast(read(stroke), color), `${stroke} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it("has lines that reach far seen on paper, less than the others", () => {
    for (const type of ["support", "rebut"] as const) {
      const seen = contrast(read(farReaching(theme, type)), read(theme.paper));
      expect(seen, type).toBeGreaterThanOrEqual(3);
      expect(seen, type).toBeLessThan(0.75 * contrast(read(theme[type]), read(theme.paper)));
    }
  });

  it("has key phrases that are read on their mark", () =>
    expect(contrast(read(theme.ink), read(theme.mark))).toBeGreaterThanOrEqual(4.5));

  it("gives a fifth camp the pigment of the fourth, and a silent voice the colour of lines", () => {
    expect(pigment(theme, 7)).toBe(pigment(theme, 3));
    expect(pigment(theme, undefined)).toBe(theme.line);
  });
});
