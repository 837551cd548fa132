import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "../support/app.tsx";

it("lists what has keys, of the page and of its parts", async () => {
  const { user } = renderApp();
  await user.click(screen.getByRole("button", { name: /^File menu/u }));
  await user.click(screen.getByRole("menuitem", { name: "Keyboard shortcuts" }));
  const dialog = screen.getByRole("dialog", { name: "Keyboard shortcuts" });
  const rows = within(dialog)
    .getAllByRole("term")
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
  expect(rows).toEqual(expect.arrayContaining(["Open a map…: CtrlO", "Next source: N", "Keyboard shortcuts: ?"]));
  await user.click(within(dialog).getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});
