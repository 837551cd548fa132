import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { layoutView } from "../../../src/layout/layoutView.ts";
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

describe("what is being arranged can be stopped", () => {
  it("and all that was asked for since is as it was: selection, folds, camera", async () => {
    const { atlas, user, said, svg } = showMap({ elsewhere: never });
    act(() => atlas.actions.select("calm"));
    act(() => atlas.actions.setCamera({ x: 12, y: 34, zoom: 0.5 }));
    const [state, card] = [atlas.state(), svg().querySelector('[data-card="calm"]')];
    act(() => atlas.actions.setLayout("layered"));
    act(() => atlas.actions.select(undefined));
    expect(atlas.state()).not.toHaveProperty("camera");
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(atlas.state()).toEqual(state);
    expect(svg().querySelector('[data-card="calm"]')).toBe(card);
    expect(screen.queryByText(/^Arranging/u)).toBeNull();
    expect(said.at(-1)).toBe("Arranging was stopped. The map is as it was before.");
  });

  it("and is not laid out again, with what follows from the map neither", async () => {
    let calls = 0;
    const elsewhere: LayoutElsewhere = async (view, signal) => (calls++ === 0 ? layoutView(view) : never(view, signal));
    const { atlas, user, svg } = showMap({ elsewhere, layout: "layered" });
    await waitFor(() => expect(svg().querySelector("[data-card]")).not.toBeNull());
    act(() => atlas.actions.judge("needs-one"));
    await waitFor(() => expect(svg().querySelector(".verdict, .standing")).not.toBeNull());
    expect(calls).toBe(1);
    act(() => atlas.actions.fold(new Set(["base"])));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(screen.queryByText(/^Arranging/u)).toBeNull();
    expect(calls).toBe(2);
  });

  it("with Escape too, before that takes anything else back", async () => {
    const { atlas, user } = await whileLaidOut();
    act(() => atlas.actions.select("calm"));
    const asked = atlas.state();
    await note();
    await user.keyboard("{Escape}");
    expect(atlas.state()).toMatchObject({ layout: "tidy" });
    act(() => atlas.actions.setLayout("layered"));
    act(() => atlas.actions.select("calm"));
    expect(atlas.state()).toMatchObject({ selection: asked.selection });
    await user.keyboard("{Escape}");
    expect(atlas.state(), "nobody has seen it").toMatchObject({ layout: "layered" });
    expect(atlas.state()).not.toHaveProperty("selection");
  });

  it.each([
    ["by its button", (button: HTMLElement) => button.click()],
    ["with Escape", () => fireEvent.keyDown(document.body, { key: "Escape" })],
  ])("%s in the very moment in which it comes", async (_, press) => {
    const { atlas, said } = await whileLaidOut();
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
    const pressed = new Promise<void>((resolve) => {
      const appearing = new MutationObserver(() => {
        const button = screen.queryByRole("button", { name: "Cancel" });
        if (!button) return;
        appearing.disconnect();
        press(button);
        resolve();
      });
      appearing.observe(document.body, { childList: true, subtree: true });
    });
    await pressed;
    vi.unstubAllGlobals();
    await waitFor(() => expect(screen.queryByText(/^Arranging/u)).toBeNull());
    expect(atlas.state()).toMatchObject({ layout: "tidy" });
    expect(said.at(-1)).toBe("Arranging was stopped. The map is as it was before.");
  });

  it("and the focus goes back to where it was", async () => {
    const { user, card } = await whileLaidOut();
    const before = card("calm");
    if (before instanceof SVGElement) act(() => before.focus());
    const button = await screen.findByRole("button", { name: "Cancel" });
    act(() => button.focus());
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(before);
  });

  it("even while it is being drawn already", async () => {
    let done: (() => void) | undefined;
    const elsewhere: LayoutElsewhere = (view) =>
      new Promise((resolve) => {
        done = () => resolve(layoutView(view));
      });
    const { atlas, card, svg } = showMap({ elsewhere, layout: "layered" });
    await waitFor(() => expect(done).toBeDefined());
    act(() => done?.());
    await waitFor(() => card("data"));
    const before = atlas.state();
    done = undefined;
    act(() => atlas.actions.fold(new Set(["base"])));
    const button = await screen.findByRole("button", { name: "Cancel" });
    await waitFor(() => expect(done).toBeDefined());
    // Within one act nothing is drawn: what was arranged waits for that when it is cancelled.
    await act(async () => {
      done?.();
      await new Promise((resolve) => setTimeout(resolve, 300));
      button.click();
    });
    expect(atlas.state()).toEqual(before);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(svg().querySelector('[data-card="data"]')).not.toBeNull();
    expect(screen.queryByText(/^Arranging/u)).toBeNull();
  });

  it("and the card that was folded holds nothing in its place any more", async () => {
    let calls = 0;
    const elsewhere: LayoutElsewhere = async (view, signal) => (calls++ === 1 ? never(view, signal) : layoutView(view));
    const { atlas, user, card, svg } = showMap({ elsewhere, layout: "layered" });
    await waitFor(() => card("base"));
    const before = card("base");
    if (before instanceof SVGElement) act(() => before.focus());
    await user.keyboard("f");
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    act(() => atlas.actions.fold(new Set(["cash"])));
    await waitFor(() => expect(svg().querySelector('[data-card="cash"]')).toBeNull());
    expect(atlas.state()).not.toHaveProperty("camera");
  });

  it("but in another language there is no way back that would not be arranging again", async () => {
    const { atlas } = await whileLaidOut();
    act(() => atlas.actions.setLanguage("zh-Hant"));
    await screen.findByText(/^正在排列/u);
    expect(screen.queryByRole("button", { name: "取消" })).toBeNull();
  });

  it("but not where nothing else is shown until then", async () => {
    showMap({ elsewhere: never, layout: "layered" });
    await note();
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  });
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
