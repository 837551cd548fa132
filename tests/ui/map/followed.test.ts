import { describe, expect, it } from "vitest";
import { chosen, follow, isFit, keepAsFit, movedAlong } from "../../../src/ui/map/followed.ts";

describe("where the map moved by itself", () => {
  it("leads back to where the reader looked, over several moves", () => {
    const [own, next, last] = [at(0, 0), at(0, -72), at(30, -72)];
    follow(own, next);
    follow(next, last);
    expect(chosen(last)).toBe(own);
    expect(chosen(at(30, -72))).not.toBe(own);
  });

  it("comes to an end where the map moved there and back", () => {
    const [own, next, last] = [at(0, 0), at(0, -72), at(30, -72)];
    follow(own, next);
    follow(next, own);
    expect(chosen(own)).toBe(own);
    expect(chosen(next)).toBe(own);
    follow(next, last);
    follow(last, next);
    follow(last, own);
    expect([own, next, last].map(chosen)).toEqual([own, own, own]);
    follow(own, own);
    expect(chosen(own)).toBe(own);
  });

  it("moves another camera as far, in its own zoom", () => {
    const [own, now] = [at(10, 10, 2), at(30, -10, 2)];
    follow(own, now);
    expect(movedAlong(at(0, 0, 1), now)).toEqual(at(10, -10, 1));
  });

  it("leaves another camera as it is where the map was fitted anew", () => {
    const [own, now] = [at(0, 0, 1), at(50, 50, 0.5)];
    follow(own, now);
    expect(movedAlong(at(7, 7), now)).toEqual(at(7, 7));
  });

  it("still shows all of the map as the reader asked", () => {
    const [own, now] = [at(0, 0, 0.2), at(0, 40, 0.2)];
    keepAsFit(own);
    follow(own, now);
    expect(isFit(now)).toBe(true);
    expect(isFit(at(0, 40, 0.2))).toBe(false);
  });
});

function at(x: number, y: number, zoom = 1) {
  return { x, y, zoom };
}
