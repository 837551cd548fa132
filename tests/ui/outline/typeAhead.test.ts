import { describe, expect, it } from "vitest";
import { outlineRows } from "../../../src/ui/outline/outlineRows.ts";
import { typedTo } from "../../../src/ui/outline/typeAhead.ts";
import { createView } from "../../../src/view/createView.ts";
import { debate } from "../../support/maps.ts";

/** calm, base, data, old, habit, cash, alarm; each is called "Claim base", "論點 base"; calm's verdict "Position calm". */
const view = createView(debate, { language: "en", layout: "tidy", folded: new Set() });
const rows = outlineRows(debate, view, new Set());

function found(from: number, typed: string): string | undefined {
  const at = typedTo(rows, from, typed);
  return at === undefined ? undefined : rows[at]?.key;
}

describe("letters typed in the outline", () => {
  it("lead to the next row that begins so", () => expect(found(0, "claim o")).toBe("old"));
  it("in the language that is not shown too", () => expect(found(0, "論點 h")).toBe("habit"));
  it("by its verdict too", () => expect(found(3, "position a")).toBe("alarm"));
  it("round the end to the start", () => expect(found(5, "claim b")).toBe("base"));
  it("stay where more letters still fit", () => expect(found(1, "claim")).toBe("base"));
  it("once or again and again, go on from row to row", () => {
    expect(found(1, "c")).toBe("data");
    expect(found(1, "cc")).toBe("data");
  });
  it("count alike large and small, wide and narrow", () => expect(found(0, "ＣＬＡＩＭ Ｄ")).toBe("data"));
  it("that no row begins with lead nowhere", () => expect(found(0, "x")).toBeUndefined());
});
