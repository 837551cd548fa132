// @vitest-environment jsdom
import { renderHook, waitFor } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { describe, expect, it } from "vitest";
import type { Portion, Wanted } from "../../../src/ui/map/nextPortion.ts";
import { useByPortions } from "../../../src/ui/map/useByPortions.ts";

const three: Portion = { most: 3, sizeOf: () => 1 };
const things = {};
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/** All lists that were drawn, one after the other, while what is wanted changes. */
function drawing(first: Wanted) {
  const drawn: (readonly number[])[] = [];
  const hook = renderHook(
    ({ of, wanted }: { of: object; wanted: Wanted }) => {
      const places = useByPortions(of, wanted, three);
      if (drawn.at(-1) !== places) drawn.push(places);
      return places;
    },
    { initialProps: { of: things, wanted: first } },
  );
  return { drawn, ...hook };
}

describe("what is drawn by portions", () => {
  it("has what is due at once, then comes portion by portion, then goes so", async () => {
    const { drawn, result, rerender } = drawing({ wanted: upTo(10), due: [7, 8, 9, 4] });
    await waitFor(() => expect(result.current).toEqual(upTo(10)));
    expect(drawn.map(({ length }) => length)).toEqual([4, 7, 10]);
    rerender({ of: things, wanted: { wanted: [], due: [] } });
    await waitFor(() => expect(result.current).toEqual([]));
  });

  it("keeps what is on the screen while other things come to be wanted before the next portion does", () => {
    // As in the page, where nothing waits for all that was begun.
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    const seen: (readonly number[])[] = [];
    const Probe = ({ wanted }: { readonly wanted: Wanted }) => {
      const places = useByPortions(things, wanted, three);
      useLayoutEffect(() => {
        seen.push(places);
      });
      return null;
    };
    const root = createRoot(document.createElement("div"));
    for (const count of [20, 21, 22, 23])
      flushSync(() => root.render(<Probe wanted={{ wanted: upTo(count), due: [] }} />));
    root.unmount();
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    expect(seen.map(({ length }) => length)).toEqual([3, 6, 9, 12]);
    expect(seen.at(-1)).toEqual(upTo(12));
  });

  it("of other things keeps only what is wanted of them, and what may stay", async () => {
    const { drawn, result, rerender } = drawing({ wanted: [1, 2, 3], due: [] });
    rerender({ of: {}, wanted: { wanted: [2], due: [], welcome: [3] } });
    await waitFor(() => expect(result.current).toEqual([2, 3]));
    expect(drawn).toEqual([
      [1, 2, 3],
      [2, 3],
    ]);
  });
});
