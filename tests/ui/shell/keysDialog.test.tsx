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

/** The keys of a screen, as the design has them. */
const keysOf = {
  page: [
    "Ctrl K",
    "Ctrl O",
    "Ctrl Shift E",
    "1",
    "2",
    "3",
    "B",
    "X",
    "Shift X",
    "U",
    "Shift U",
    "Z",
    "Shift Z",
    "F6",
    "?",
    "Esc",
    "Backspace",
  ],
  map: [
    ...["←", "→", "↑", "↓", "Home", "End", "E", "Shift E", "↵", "Space", "F", "Shift F", "I", "M", "+", "−"],
    ...["Shift 1", "Shift 2", "Shift 0", "Shift F10", "N", "P"],
    ...["Shift ←", "Shift →", "Shift ↑", "Shift ↓"],
  ],
  outline: ["←", "→", "↑", "↓", "Home", "End", "*", "↵", "Space", "Shift F", "Shift F10", "N", "P"],
};

it.each([
  ["map", "v=map", [...keysOf.page, ...keysOf.map]],
  ["outline", "v=outline", [...keysOf.page, ...keysOf.outline]],
] as const)("holds every key of the %s", async (_, hash, expected) => {
  const { user } = renderApp({ hash: `${hash}&l=en&t=light` });
  await user.click(screen.getByRole("button", { name: /^File menu/u }));
  await user.click(screen.getByRole("menuitem", { name: "Keyboard shortcuts" }));
  const dialog = screen.getByRole("dialog", { name: "Keyboard shortcuts" });
  const listed = new Set(
    [...dialog.querySelectorAll("dd > span")].map((keys) =>
      [...keys.querySelectorAll("kbd")].map((cap) => cap.textContent).join(" "),
    ),
  );
  expect(expected.filter((key) => !listed.has(key))).toEqual([]);
});

it.each(["map", "outline"])("gives no two commands of the %s the same letter", async (screenName) => {
  const { user } = renderApp({ hash: `v=${screenName}&l=en&t=light` });
  await user.click(screen.getByRole("button", { name: /^File menu/u }));
  await user.click(screen.getByRole("menuitem", { name: "Keyboard shortcuts" }));
  const keys = [...screen.getByRole("dialog").querySelectorAll("dd > span")].map((keys) =>
    [...keys.querySelectorAll("kbd")].map((cap) => cap.textContent).join(" "),
  );
  const letters = keys.filter((key) => /^(?:Shift )?[A-Z]$/u.test(key));
  expect(letters.filter((key, i) => letters.indexOf(key) !== i)).toEqual([]);
});
