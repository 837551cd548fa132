import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "../support/app.tsx";

async function openMenu() {
  const app = renderApp();
  const button = screen.getByRole("button", { name: /^File menu/u });
  await app.user.click(button);
  return { ...app, button };
}

function focused(): string | undefined {
  return document.activeElement?.querySelector("span")?.textContent ?? undefined;
}

it("opens by an arrow and moves by arrows, Home, End and first letters, round and round", async () => {
  const { user } = renderApp();
  screen.getByRole("button", { name: /^File menu/u }).focus();
  await user.keyboard("{ArrowDown}");
  expect(focused()).toBe("Open a map…");
  await user.keyboard("{ArrowDown}");
  expect(focused()).toBe("Open the text on the clipboard");
  await user.keyboard("{End}");
  expect(focused()).toBe("About and licence");
  await user.keyboard("{ArrowDown}");
  expect(focused()).toBe("Open a map…");
  await user.keyboard("{ArrowUp}");
  expect(focused()).toBe("About and licence");
  await user.keyboard("u");
  expect(focused()).toBe("Unfold all claims");
  await user.keyboard("{Home}");
  expect(focused()).toBe("Open a map…");
});

it("closes by Esc and gives the focus back", async () => {
  const { user, button } = await openMenu();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute("aria-expanded", "false");
});

it("closes by a choice, by Tab, and by a press beside it", async () => {
  const { user, button } = await openMenu();
  await user.keyboard("{End}{Enter}");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(screen.getByRole("dialog", { name: "Argument Atlas" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Close" }));
  await user.click(button);
  await user.tab();
  expect(screen.queryByRole("menu")).toBeNull();
  await user.click(button);
  await user.click(screen.getByRole("banner"));
  expect(screen.queryByRole("menu")).toBeNull();
});
