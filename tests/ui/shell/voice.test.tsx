import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { goBack, renderApp } from "../support/app.tsx";

/** What is shown for a moment at the foot of the page. */
const note = () => document.querySelector("p[aria-hidden=true][dir=auto]");

it("shows no message over a dialog that opens later", async () => {
  const { user } = renderApp();
  screen.getByRole("button", { name: /^Position.*calm/u }).focus();
  await user.keyboard("m");
  expect(note()).toHaveTextContent("No small map any more");
  await user.keyboard("x");
  expect(await screen.findByRole("dialog", { name: "Filters" })).toBeInTheDocument();
  expect(note()).toBeNull();
  // What was said stays to be read again by those who hear it.
  expect(screen.getByText(/^No small map any more/u, { selector: "[role=status] *" })).toBeInTheDocument();
});

it("shows no message any more at another step of the history", async () => {
  const { user, atlas } = renderApp();
  act(() => atlas.actions.select("cash"));
  await user.click(screen.getAllByRole("button", { name: "Copy link" })[0] ?? document.body);
  expect(note()).toHaveTextContent("Link copied");
  await goBack();
  expect(note()).toBeNull();
});
