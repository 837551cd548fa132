import { expect, it } from "vitest";
import { fallout } from "../../../src/evaluation/fallout.ts";
import type { Rejection } from "../../../src/evaluation/rejection.ts";
import { whatIfMessages } from "../../../src/messages/whatIf.ts";
import { fateReading } from "../../../src/ui/whatIf/fateReading.ts";
import { mapOf } from "../../support/maps.ts";

/** What is said of a claim where something is supposed to be false. */
function told(notation: string, claim: string, ...rejected: readonly Rejection[]): string {
  const map = mapOf(notation);
  const change = fallout(map, rejected).changes.get(claim);
  if (!change) throw new RangeError(`nothing becomes of ${claim}`);
  return whatIfMessages.en.sentence(fateReading(map, change, { rejected }, "en"));
}

const claim = (id: string): Rejection => ({ kind: "claim", id });

it("names what a claim bore on where that is one thing, and does not say so of one of several", () => {
  expect(told("a <- p, b", "p", claim("a"))).toBe("It bore only on “Claim a”");
  expect(told("a <- p, b <- p", "p", claim("a"), claim("b"))).toBe("What it bore on is out of use");
});

it("names what the lost reasons were, never an objection that went too, and no more than two", () => {
  expect(told("a <- p, a <- q, a <- r, a x- s", "a", claim("p"), claim("s"))).toMatch(
    /^Without “Claim p”, 3 reasons, 2 left/u,
  );
  expect(told("a <- p, a <- q, a <- r", "a", claim("p"), claim("q"))).toMatch(/^Without “Claim p” and “Claim q”, /u);
  expect(told("a <- p, a <- q, a <- r, a <- s", "a", claim("p"), claim("q"), claim("r"))).toMatch(
    /^Without “Claim p”, “Claim q” and 1 more, /u,
  );
});

it("counts an answer that is supposed to be false, or whose document is, not among those who still say it", () => {
  const notation = "a <- p; v1: p a; v2: a; v3: q";
  expect(told(notation, "a", { kind: "voice", id: "v1" })).toMatch(/; answer 2 still says it$/u);
  expect(told(notation, "a", claim("p"))).toMatch(/; answer 1 and answer 2 still say it$/u);
});
