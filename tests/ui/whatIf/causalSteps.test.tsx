import { act } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fallout } from "../../../src/evaluation/fallout.ts";
import { mapOf } from "../../support/maps.ts";
import { renderApp } from "../support/app.tsx";

/** c falls with d, b with c, a with b; two, three steps away, is freed of an objection. */
const chain = mapOf("a <- b <- c <- d, two x- b");

/** By claim, how long its card waits until it is drawn as it has become. */
const waits = new Map<string, number>();

beforeEach(() => {
  waits.clear();
  Object.defineProperty(Element.prototype, "animate", {
    configurable: true,
    value(this: Element, _: unknown, { delay = 0 }: KeyframeAnimationOptions) {
      const claim = this.closest("[data-card]")?.getAttribute("data-card");
      if (claim) waits.set(claim, Number(delay));
    },
  });
});

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, "animate");
  vi.unstubAllGlobals();
});

/** What is supposed to be false once the map has come to rest: by claim, its step and how long it waits. */
function falls(): readonly (readonly [number, number])[] {
  const { atlas } = renderApp({ map: chain });
  act(() => atlas.actions.fold(new Set()));
  waits.clear();
  act(() => atlas.actions.reject({ kind: "claim", id: "d" }));
  const { changes } = fallout(chain, [{ kind: "claim", id: "d" }]);
  expect([...waits.keys()].sort()).toEqual(["a", "b", "c", "d", "two"]);
  return [...changes.values()].map(({ claim, step }) => [step, waits.get(claim) ?? Number.NaN] as const);
}

it("shows each step of a fall after its cause, and what is equally far at once", () => {
  const told = falls();
  expect(told.map(([step]) => step)).toEqual([0, 1, 2, 3, 3]);
  for (const [step, wait] of told)
    for (const [other, otherWait] of told) expect(Math.sign(wait - otherWait)).toBe(Math.sign(step - other));
});

it("shows all of it at once to whoever asks for less motion", () => {
  const { matchMedia } = globalThis;
  vi.stubGlobal("matchMedia", (query: string) =>
    Object.assign(matchMedia(query), { matches: query.includes("reduced-motion") }),
  );
  expect(new Set(falls().map(([, wait]) => wait))).toEqual(new Set([0]));
});
