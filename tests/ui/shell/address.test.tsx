import { act } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { noFilter } from "../../../src/view/filter.ts";
import { foldsToDepth } from "../../../src/view/folds.ts";
import { debate } from "../../support/maps.ts";
import { goBack, renderApp } from "../support/app.tsx";

async function rest(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 320)));
}

describe("the address bar", () => {
  it("is plain at first and says each selection at once", () => {
    const { atlas } = renderApp();
    expect(location.hash).toBe("");
    act(() => atlas.actions.select("cash"));
    expect(location.hash).toBe("#c=cash&l=en&t=light");
  });

  it("is stepped back selection by selection, and then lies as it was at first", async () => {
    const { atlas } = renderApp();
    act(() => atlas.actions.select("cash"));
    act(() => atlas.actions.select("base"));
    await goBack();
    expect(atlas.state().selection).toBe("cash");
    await goBack();
    expect(atlas.state()).not.toHaveProperty("selection");
    expect(location.hash).toBe("");
  });

  it("is stepped back out of a branch to the claim that was selected", async () => {
    const { atlas } = renderApp();
    act(() => atlas.actions.select("base"));
    act(() => atlas.actions.isolate("base"));
    act(() => atlas.actions.isolate(undefined));
    await goBack();
    expect(atlas.state()).toMatchObject({ selection: "base", branch: "base" });
    await goBack();
    expect(atlas.state().selection).toBe("base");
    expect(atlas.state()).not.toHaveProperty("branch");
  });

  it("has one step for a run of ticks in the filters, and one for clearing them", async () => {
    const { atlas } = renderApp();
    const calm = { position: ["calm"] };
    const contested = { position: ["calm"], contested: ["yes"] };
    act(() => atlas.actions.filter(calm));
    act(() => atlas.actions.filter(contested));
    act(() => atlas.actions.filter(noFilter));
    await goBack();
    expect(atlas.state().filter).toEqual(contested);
    await goBack();
    expect(atlas.state().filter).toEqual(noFilter);
    expect(location.hash).toBe("");
  });

  it("has a step for ticks after something else", async () => {
    const { atlas } = renderApp();
    act(() => atlas.actions.filter({ position: ["calm"] }));
    act(() => atlas.actions.select("cash"));
    act(() => atlas.actions.filter({ contested: ["yes"] }));
    await goBack();
    expect(atlas.state()).toMatchObject({ selection: "cash", filter: { position: ["calm"] } });
  });

  it("takes on folds without a step", async () => {
    const { atlas } = renderApp();
    act(() => atlas.actions.select("cash"));
    const steps = history.length;
    act(() => atlas.actions.fold(foldsToDepth(debate, "all")));
    await rest();
    expect(history.length).toBe(steps);
  });

  it("takes on the rest without a step", async () => {
    const { atlas } = renderApp();
    act(() => atlas.actions.select("cash"));
    const steps = history.length;
    act(() => atlas.actions.setCamera({ x: 10, y: 20, zoom: 0.5 }));
    act(() => atlas.actions.setLayout("layered"));
    act(() => atlas.actions.setCamera({ x: 10, y: 20, zoom: 0.5 }));
    await rest();
    expect(location.hash).toBe("#c=cash&y=layered&z=10,20,0.5&l=en&t=light");
    expect(history.length).toBe(steps);
  });

  it("leaves the reader's language and theme alone when they step back", async () => {
    const { atlas } = renderApp();
    act(() => atlas.actions.select("cash"));
    act(() => atlas.actions.select("base"));
    act(() => atlas.actions.setTheme("dark"));
    act(() => atlas.actions.setLanguage("zh-Hant"));
    await rest();
    await goBack();
    expect(atlas.state()).toMatchObject({ selection: "cash", theme: "dark", language: "zh-Hant" });
  });

  it("does not keep a claim that is nowhere", async () => {
    renderApp({ hash: "c=nobody&v=outline" });
    await rest();
    expect(location.hash).toBe("#v=outline&l=en&t=light");
  });

  it("shows what is typed in it", async () => {
    const { atlas } = renderApp();
    await act(async () => {
      const travelled = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
      location.hash = "#c=base&l=zh-Hant&t=dark";
      await travelled;
    });
    expect(atlas.state()).toMatchObject({ selection: "base", language: "zh-Hant", theme: "dark" });
  });

  it("is restored by whoever opens it", () => {
    const { atlas } = renderApp({ hash: "c=base&s=1&y=layered&z=1,2,1.5&l=zh-Hant&t=dark" });
    expect(atlas.state()).toMatchObject({
      selection: "base",
      layout: "layered",
      camera: { x: 1, y: 2, zoom: 1.5 },
      language: "zh-Hant",
      theme: "dark",
    });
  });
});
