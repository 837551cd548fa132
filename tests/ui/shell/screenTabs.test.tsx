import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { debate } from "../../support/maps.ts";
import { goBack, renderApp } from "../support/app.tsx";

describe("the tabs", () => {
  it("name the ways to read, the shown one chosen", () => {
    renderApp();
    const tabs = within(screen.getByRole("tablist", { name: "Ways to read" })).getAllByRole("tab");
    expect(tabs.map((tab) => tab.textContent)).toEqual(["Map", "Outline", "Answers"]);
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Map");
    expect(screen.getByRole("tabpanel", { name: "Map" })).toBeInTheDocument();
  });

  it("lead to a screen by a click, and the address says which", async () => {
    const { user, atlas } = renderApp({ language: "zh-Hant" });
    await user.click(screen.getByRole("tab", { name: "大綱" }));
    expect(screen.getByRole("tree")).toBeInTheDocument();
    expect(screen.queryByRole("application")).not.toBeInTheDocument();
    expect(atlas.state().screen).toBe("outline");
    expect(location.hash).toContain("v=outline");
  });

  it("are one stop of the Tab key; Left and Right go round them, Home and End to their ends", async () => {
    const { user } = renderApp();
    screen.getByRole("tab", { name: "Map" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Outline" })).toHaveFocus();
    expect(screen.getByRole("tree")).toBeInTheDocument();
    await user.keyboard("{End}{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Map" })).toHaveFocus();
    await user.keyboard("{ArrowLeft}{Home}");
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Map");
    expect(screen.getAllByRole("tab").map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });

  it("take the focus along where a step back leads to another screen", async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole("tab", { name: "Outline" }));
    await goBack();
    expect(screen.getByRole("tab", { name: "Map" })).toHaveFocus();
  });
});

describe("the keyboard from screen to screen", () => {
  const name = (claim: string) => new RegExp(`Claim ${claim}\\. (?:Supports|Rebuts)`, "u");

  it("is at the same claim on the outline as on the map, and back, with nothing selected", async () => {
    const { user, atlas } = renderApp();
    act(() => screen.getByRole("button", { name: name("data") }).focus());
    await user.keyboard("2");
    expect(screen.getByRole("treeitem", { name: name("data") })).toHaveFocus();
    await user.keyboard("{ArrowDown}1");
    await waitFor(() => expect(screen.getByRole("button", { name: name("old") })).toHaveFocus());
    expect(atlas.state().selection).toBeUndefined();
  });

  it("goes where something else has been selected since", async () => {
    const { user, atlas } = renderApp();
    act(() => screen.getByRole("button", { name: name("data") }).focus());
    act(() => atlas.actions.select("cash"));
    await user.keyboard("2");
    expect(screen.getByRole("treeitem", { name: name("cash") })).toHaveFocus();
  });

  it("goes where the tour has come since, on the outline and on the map", async () => {
    const { user, atlas } = renderApp({
      map: { ...debate, tour: ["cash", "base"].map((claim) => ({ claim, caption: { en: claim } })) },
    });
    act(() => screen.getByRole("button", { name: name("data") }).focus());
    act(() => atlas.actions.tour(1));
    await user.keyboard("2");
    expect(screen.getByRole("treeitem", { name: name("cash") })).toHaveAttribute("tabindex", "0");
    act(() => screen.getByRole("treeitem", { name: name("data") }).focus());
    act(() => atlas.actions.tour(2));
    await user.keyboard("1");
    await waitFor(() => expect(screen.getByRole("button", { name: name("base") })).toHaveAttribute("tabindex", "0"));
  });
});
