import { expect, it } from "vitest";
import type { Layout } from "../../src/layout/layout.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import { createView } from "../../src/view/createView.ts";
import { layoutNames } from "../../src/view/view.ts";
import { debate } from "../support/maps.ts";

it.each(layoutNames)("the small debate, laid out %s, is as it was", async (layout) => {
  const view = createView(debate, { language: "zh-Hant", layout, folded: new Set() });
  await expect(written(layoutView(view))).toMatchFileSnapshot(`golden/debate.${layout}.txt`);
});

/** A layout as lines of text: one for each thing, numbers rounded to tenths. */
function written(layout: Layout): string {
  const round = (value: number) => `${Math.round(value * 10) / 10 + 0}`;
  const all = (...values: readonly number[]) => values.map(round).join(" ");
  const rectangle = ({ x, y, width, height }: Layout["bounds"]) => `${all(x, y)}, ${all(width)} x ${all(height)}`;
  const words = ({ x, y, text }: Layout["headline"][number]) => `${all(x, y)} ${text}`;
  return [
    `${layout.algorithm} in ${rectangle(layout.bounds)}`,
    ...layout.headline.map((line) => `${line.role}: ${words(line)}`),
    ...layout.strip.map(({ voice, x, y, radius }) => `voice ${voice}: ${all(x, y, radius)}`),
    ...layout.ribbons.map(({ position, partOf, from, to }) => {
      const name = partOf === undefined ? `band to ${position}` : `thread of ${partOf} to ${position}`;
      return `${name}: ${all(from.x, from.y, from.height)} -> ${all(to.x, to.y, to.height)}`;
    }),
    ...layout.territories.map((territory) => `territory of ${territory.position}: ${rectangle(territory)}`),
    ...layout.boxes.flatMap((box) => [
      `${box.kind} ${box.claim} in column ${box.column}: ${rectangle(box)}`,
      ...box.lines.map((line) => `  ${line.role}: ${words(line)}`),
    ]),
    ...layout.brackets.map(({ relation, ...stroke }) => `bracket ${relation}: ${all(...Object.values(stroke))}`),
    ...layout.routes.map(
      ({ relation, role, type, from, to, curve, glyph, end }) =>
        `${role} ${relation} ${from} ${type} ${to}: ${all(...curve)}; word ${all(glyph.x, glyph.y)}; end ${all(end.x, end.y, end.angle)}`,
    ),
    "",
  ].join("\n");
}
