import { act, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { isZoomTurn } from "../../../src/ui/map/zoomTurn.ts";
import { choose } from "../../../src/ui/settings.ts";
import { renderApp } from "../support/app.tsx";

afterEach(() => {
  act(() => {
    choose("letterKeys", true);
    choose("wheelZooms", false);
  });
  localStorage.clear();
});

it("letters, digits and signs as commands can be switched off, and the sheet of keys says so", async () => {
  const { atlas, user } = renderApp();
  document.querySelector<SVGElement>("[data-claim][tabindex='0']")?.focus();
  await user.keyboard("2");
  expect(atlas.state().screen).toBe("outline");
  await user.click(screen.getByRole("button", { name: /^File menu/u }));
  await user.click(screen.getByRole("menuitemcheckbox", { name: "Single-key shortcuts", checked: true }));
  screen.getByRole("tree").querySelector<HTMLElement>("[tabindex='0']")?.focus();
  await user.keyboard("1?");
  expect(atlas.state().screen).toBe("outline");
  expect(screen.queryByRole("dialog")).toBeNull();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toHaveAttribute("data-at", "1");
  await user.keyboard("claim h");
  expect(document.activeElement).toHaveAttribute("data-at", "1");
  await user.click(screen.getByRole("button", { name: /^File menu/u }));
  await user.click(screen.getByRole("menuitem", { name: "Keyboard shortcuts" }));
  expect(screen.getByRole("dialog")).toHaveTextContent("Single-key shortcuts are off");
});

it("the wheel alone zooms where the reader wants it so", async () => {
  const turn = (keys: WheelEventInit = {}) => isZoomTurn(new WheelEvent("wheel", keys));
  const { user } = renderApp();
  expect([turn(), turn({ ctrlKey: true })]).toEqual([false, true]);
  await user.click(screen.getByRole("button", { name: /^File menu/u }));
  await user.click(screen.getByRole("menuitemcheckbox", { name: "Wheel zooms", checked: false }));
  expect([turn(), turn({ ctrlKey: true }), turn({ shiftKey: true })]).toEqual([true, true, false]);
});
