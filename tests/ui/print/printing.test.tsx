import { act, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { renderApp } from "../support/app.tsx";

function print(turn: "beforeprint" | "afterprint"): void {
  act(() => {
    dispatchEvent(new Event(turn));
  });
}

function sheets(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[data-part=print]");
}

it("puts sheets in the page's place for as long as it is printed", () => {
  renderApp();
  print("beforeprint");
  expect(sheets()).toHaveTextContent("Should we?");
  expect(document.documentElement).toHaveAttribute("data-printing");
  print("afterprint");
  expect(sheets()).toBeNull();
  expect(document.documentElement).not.toHaveAttribute("data-printing");
});

it("shares no id with the picture on the page, whose colours may be others", () => {
  const { container } = renderApp({ theme: "dark" });
  print("beforeprint");
  const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith("print-near-")).length).toBeGreaterThan(0);
  expect(ids).toHaveLength(new Set(ids).size);
});

it("says on paper too what falls and what stands", () => {
  const { atlas } = renderApp();
  act(() => {
    atlas.actions.reject({ kind: "claim", id: "base" });
    atlas.actions.judge("needs-one");
  });
  print("beforeprint");
  const outline = within(sheets() ?? document.body);
  expect(outline.getByText("Suppose “Claim base” is false", { selector: "p" })).toBeVisible();
  expect(outline.getByText(/^What follows from this what-if: /u, { selector: "p" })).toBeVisible();
  expect(outline.getAllByText(/By this what-if: (?:stands|falls|open)/u, { selector: "b" }).length).toBeGreaterThan(1);
});

it("prints from the menu once all that it needs is there", async () => {
  const asked = vi.fn(() => dispatchEvent(new Event("beforeprint")));
  vi.stubGlobal("print", asked);
  const { user } = renderApp();
  await user.click(screen.getByRole("button", { name: /^File menu/u }));
  await user.click(screen.getByRole("menuitem", { name: "Print…" }));
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  expect(sheets()).toBeVisible();
  print("afterprint");
  vi.unstubAllGlobals();
});
