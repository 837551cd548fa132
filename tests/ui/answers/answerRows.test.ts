import fc from "fast-check";
import { expect, it } from "vitest";
import { chunksOf } from "../../../src/ui/answers/AnswerRows.tsx";
import type { AnswerGroup, AnswerRow } from "../../../src/view/answers.ts";
import { shownVoices } from "../../../src/view/shownVoices.ts";
import { mapOf } from "../../support/maps.ts";

function groupOf(camp: number, size: number): AnswerGroup {
  const voices = Array.from({ length: size }, (_, i) => `v${camp}x${i} = none`).join("; ");
  const rows = shownVoices(mapOf(`p; ${voices}`)).map(
    (voice): AnswerRow => ({ voice, marks: [], reasons: 0, objections: 0 }),
  );
  return { camp, rows };
}

it("chunks hold each row once and in order, none spans two groups, and each knows its place in the grid", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 5 }), (sizes) => {
      const groups = sizes.map((size, camp) => groupOf(camp, size));
      const chunks = chunksOf(groups);
      const all = sizes.reduce((sum, size) => sum + size, 0);
      expect(chunks.flatMap(({ rows }) => rows)).toEqual(groups.flatMap(({ rows }) => rows));
      for (const { group, rows } of chunks) for (const row of rows) expect(group.rows).toContain(row);
      expect(Math.max(...chunks.map(({ rows }) => rows.length))).toBeLessThanOrEqual(all > 200 ? 20 : 200);
      expect(chunks.filter(({ isFirst }) => isFirst)).toHaveLength(groups.length);
      expect(chunks.filter(({ isLast }) => isLast)).toHaveLength(groups.length);
      // The head, then for each group its title and its rows.
      let at = 1;
      for (const chunk of chunks) {
        if (chunk.isFirst) at += 1;
        expect(chunk.at).toBe(at + 1);
        at += chunk.rows.length;
      }
    }),
    { numRuns: 40 },
  );
});
