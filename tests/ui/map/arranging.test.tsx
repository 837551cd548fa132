import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { LayoutElsewhere } from "../../../src/ui/map/layoutElsewhere.ts";
import { showMap } from "./showMap.tsx";

/** A layout that never ends. */
const never: LayoutElsewhere = () => new Promise(() => {});

/** The reading map is shown, and the whole graph is asked for. */
async function whileLaidOut() {
  const shown = showMap({ elsewhere: never });
  await waitFor(() => shown.card("calm"));
  act(() => shown.atlas.actions.setLayout("layered"));
  return shown;
}

function note(): Promise<HTMLElement> {
  return screen.findByText(/^Arranging \d+ claims …$/u);
}

it("says after a moment, not before, that a map is being arranged and how far that has come", async () => {
  const { said, region } = await whileLaidOut();
  const asked = performance.now();
  expect(within(region()).queryByText(/^Arranging/u)).toBeNull();
  const words = (await note()).textContent;
  expect(performance.now() - asked).toBeGreaterThanOrEqual(250);
  const bar = screen.getByRole("progressbar", { name: "Progress" });
  expect(Number(bar.getAttribute("value"))).toBeLessThan(100);
  expect(said).toEqual([words]);
});

it("offers no way back that would not be one: Escape takes a selection back, as ever", async () => {
  const { atlas, user } = await whileLaidOut();
  act(() => atlas.actions.select("calm"));
  await note();
  expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  await user.keyboard("{Escape}");
  expect(atlas.state()).toMatchObject({ layout: "layered" });
  expect(atlas.state()).not.toHaveProperty("selection");
});

it("goes with what it was about", async () => {
  let done: (() => void) | undefined;
  const elsewhere = vi.fn<LayoutElsewhere>(
    () =>
      new Promise((_, reject) => {
        done = () => reject(new Error("too long"));
      }),
  );
  showMap({ elsewhere, layout: "layered" });
  await note();
  act(() => done?.());
  await waitFor(() => expect(screen.queryByText(/^Arranging/u)).toBeNull());
});
