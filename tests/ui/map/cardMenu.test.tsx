import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { debate, foldedAt } from "../../support/maps.ts";
import { showMap } from "./showMap.tsx";

const names = () =>
  within(screen.getByRole("menu"))
    .getAllByRole("menuitem")
    .map((item) => item.querySelector("span")?.textContent);

describe("the menu of a card", () => {
  it("opens on a right click and says what can be done with the claim", async () => {
    const { user, card } = showMap();
    await user.pointer({ target: card("calm"), keys: "[MouseRight]" });
    expect(screen.getByRole("menu", { name: "Menu of “Claim calm”" })).toBeInTheDocument();
    expect(names()).toEqual([
      "Open its source",
      "Fold",
      "Fold the whole branch",
      "See this branch alone",
      "What if false",
      "Copy link",
      "Copy claim",
    ]);
    expect(screen.getByRole("menuitem", { name: "Open its source" })).toHaveFocus();
  });

  it("offers no fold where nothing hangs on the claim", async () => {
    const { user, card } = showMap({ language: "zh-Hant" });
    await user.pointer({ target: card("cash"), keys: "[MouseRight]" });
    expect(names()).toEqual(["打開出處", "只看這一枝", "假如不成立", "複製連結", "複製論點"]);
  });

  it("opens with Shift+F10, moves by arrows, and Escape leads back to the card", async () => {
    const { user, card, atlas } = showMap();
    await user.click(card("base"));
    await user.keyboard("{Shift>}{F10}{/Shift}");
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("menuitem", { name: "Fold" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(card("base")).toHaveFocus();
    expect(atlas.state().selection).toBe("base");
  });

  it("does what is chosen", async () => {
    const { user, card, atlas } = showMap();
    await user.pointer({ target: card("base"), keys: "[MouseRight]" });
    await user.click(screen.getByRole("menuitem", { name: "Fold" }));
    expect(atlas.state().folded).toEqual(foldedAt(debate, "base"));
    await user.pointer({ target: card("calm"), keys: "[MouseRight]" });
    await user.click(screen.getByRole("menuitem", { name: "Unfold the whole branch" }));
    expect(atlas.state().folded).toEqual(new Set());
    await user.pointer({ target: card("base"), keys: "[MouseRight]" });
    await user.click(screen.getByRole("menuitem", { name: "See this branch alone" }));
    expect(atlas.state().branch).toBe("base");
    await user.pointer({ target: card("base"), keys: "[MouseRight]" });
    await user.click(screen.getByRole("menuitem", { name: "Leave the branch" }));
    expect(atlas.state().branch).toBeUndefined();
    await user.pointer({ target: card("data"), keys: "[MouseRight]" });
    await user.click(screen.getByRole("menuitem", { name: "Copy claim" }));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toMatch(/^This is the claim data\.\n/u));
    await user.pointer({ target: card("data"), keys: "[MouseRight]" });
    await user.click(screen.getByRole("menuitem", { name: "Copy link" }));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toContain("#c=data"));
  });

  it("opens where a finger rests, and that selects nothing", async () => {
    const { card, atlas } = showMap();
    const finger = { pointerType: "touch", isPrimary: true, clientX: 50, clientY: 60 };
    fireEvent.pointerDown(card("data"), finger);
    await screen.findByRole("menu", {}, { timeout: 3000 });
    fireEvent.pointerUp(card("data"), finger);
    fireEvent.click(card("data"));
    expect(atlas.state().selection).toBeUndefined();
  });

  it("does not open where a finger only passes", async () => {
    const { card } = showMap();
    const finger = { pointerType: "touch", isPrimary: true, clientX: 50, clientY: 60 };
    fireEvent.pointerDown(card("data"), finger);
    fireEvent.pointerMove(card("data"), { ...finger, clientX: 70 });
    await new Promise((done) => setTimeout(done, 700));
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("goes when the reader presses elsewhere", async () => {
    const { user, card, svg } = showMap();
    await user.pointer({ target: card("data"), keys: "[MouseRight]" });
    await user.click(svg());
    expect(screen.queryByRole("menu")).toBeNull();
  });
});
