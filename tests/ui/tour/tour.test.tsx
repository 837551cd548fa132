import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { tourMinutes } from "../../../src/ui/tour/tourMinutes.ts";
import { noFilter } from "../../../src/view/filter.ts";
import { foldsToDepth } from "../../../src/view/folds.ts";
import { debate } from "../../support/maps.ts";
import { goBack, renderApp } from "../support/app.tsx";

const tour = [
  { claim: "calm", caption: { "zh-Hant": "先看不慌。", en: "First, those who keep calm." } },
  { claim: "data", caption: { "zh-Hant": "再看數字。", en: "Then the figures." } },
];
const map = { ...debate, tour };
const card = () => screen.getByRole("region", { name: "Tour" });

describe("the tour", () => {
  it("is not offered where the map has none", () => {
    renderApp();
    expect(screen.queryByRole("button", { name: /^Walk me through/u })).toBeNull();
  });

  it("begins by its button, unfolds each step's claim, selects nothing, and can be stepped by arrow keys", async () => {
    const { user, atlas } = renderApp({ map });
    act(() => atlas.actions.fold(foldsToDepth(map, "none")));
    await user.click(screen.getByRole("button", { name: /^Walk me through/u }));
    expect(card()).toHaveFocus();
    expect(card()).toHaveTextContent("Step 1 of 2");
    expect(card()).toHaveTextContent("First, those who keep calm.");
    await user.keyboard("{ArrowRight}");
    expect(card()).toHaveTextContent("Then the figures.");
    expect(atlas.state().selection).toBeUndefined();
    expect(atlas.state().folded.has("data")).toBe(false);
    await user.keyboard("{ArrowLeft}");
    expect(atlas.state().step).toBe(1);
  });

  it("puts folds and focus back when it is left, by key, by button, or at its end", async () => {
    const { user, atlas } = renderApp({ map });
    const folded = foldsToDepth(map, "none");
    act(() => atlas.actions.fold(folded));
    const start = () => screen.getByRole("button", { name: /^Walk me through/u });
    for (const leave of [
      () => user.keyboard("{Escape}"),
      () => user.click(within(card()).getByRole("button", { name: "Leave the tour" })),
      () => user.click(within(card()).getByRole("button", { name: "Done" })),
    ]) {
      await user.click(start());
      await user.click(within(card()).getByRole("button", { name: "Next step" }));
      await leave();
      expect(atlas.state().step).toBeUndefined();
      expect([...atlas.state().folded].sort()).toEqual([...folded].sort());
    }
  });

  it("shows all of the map, and gives back filter, branch and claim when it is left", async () => {
    const { user, atlas } = renderApp({ map });
    act(() => atlas.actions.isolate("base"));
    act(() => atlas.actions.filter({ position: ["calm"] }));
    act(() => atlas.actions.select("base"));
    const { filter, branch, selection, folded } = atlas.state();
    act(() => atlas.actions.tour(1));
    expect(atlas.state().filter).toEqual(noFilter);
    expect(atlas.state()).not.toHaveProperty("branch");
    await user.click(within(card()).getByRole("button", { name: "Next step" }));
    await user.click(within(card()).getByRole("button", { name: "Done" }));
    expect(atlas.state()).toMatchObject({ filter, branch, selection, folded });
  });

  it("is over with a tick in the filters, which keeps the focus, and Back leads into it again", async () => {
    const { user, atlas } = renderApp({ map });
    const filters = screen.getByRole("button", { name: "Filters" });
    act(() => filters.focus());
    act(() => atlas.actions.tour(1));
    expect(card()).toHaveFocus();
    await user.click(filters);
    const box = (await screen.findAllByRole("checkbox"))[0];
    if (!box) throw new Error("no filter is offered");
    await user.click(box);
    expect(screen.queryByRole("region", { name: "Tour" })).toBeNull();
    expect(box).toBeChecked();
    expect(box).toHaveFocus();
    expect(location.hash).not.toContain("n=");
    await goBack();
    expect(atlas.state()).toMatchObject({ step: 1, filter: noFilter });
  });

  it("is stepped back step by step, to the screen that it was begun on", async () => {
    const { atlas } = renderApp({ map });
    act(() => atlas.actions.show("outline"));
    act(() => atlas.actions.show("map"));
    act(() => atlas.actions.tour(1));
    act(() => atlas.actions.tour(2));
    await goBack();
    expect(atlas.state().step).toBe(1);
    await goBack();
    expect(atlas.state().screen).toBe("map");
    expect(atlas.state()).not.toHaveProperty("step");
    await goBack();
    expect(atlas.state().screen).toBe("outline");
  });

  it("leads from a step to the source of its claim, and stays under way", async () => {
    const { user, atlas } = renderApp({ map, hash: "n=2&l=en&t=light" });
    await user.click(within(card()).getByRole("button", { name: "See the source" }));
    expect(atlas.state()).toMatchObject({ selection: "data", step: 2 });
  });

  it("is in the link, and a step that is none is left out", () => {
    const { atlas } = renderApp({ map, hash: "n=3&l=en&t=light" });
    expect(atlas.state().step).toBeUndefined();
  });
});

describe("the length of a tour", () => {
  it("is one minute at least, and grows with its captions", () => {
    expect(tourMinutes(tour, "en")).toBe(1);
    const long = Array.from({ length: 9 }, () => ({
      claim: "calm",
      caption: { "zh-Hant": "字".repeat(100), en: "word ".repeat(60) },
    }));
    expect(tourMinutes(long, "zh-Hant")).toBe(3);
    expect(tourMinutes(long, "en")).toBe(3);
  });
});
