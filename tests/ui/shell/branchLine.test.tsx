import { act, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { mapOf } from "../../support/maps.ts";
import { renderApp } from "../support/app.tsx";

it("says which branch is looked at by itself, and leads back to all of the map", async () => {
  const { user, atlas } = renderApp({ hash: "b=base" });
  const line = screen.getByRole("region", { name: "One branch alone" });
  expect(line).toHaveTextContent("Only the branch of “Claim base”");
  expect(screen.getByRole("status")).toHaveTextContent("");
  await user.click(screen.getByRole("button", { name: "Leave the branch" }));
  expect(atlas.state().branch).toBeUndefined();
  expect(screen.queryByRole("region", { name: "One branch alone" })).toBeNull();
  expect(screen.getByRole("status")).toHaveTextContent("Left the branch: all of the map again, 7 of 7 claims shown.");
  expect(document.activeElement?.closest("[data-region=map]")).not.toBeNull();
});

it("says how much a branch holds, and lets go of it with Escape", async () => {
  const { user, atlas } = renderApp({ language: "zh-Hant" });
  act(() => atlas.actions.isolate("base"));
  expect(screen.getByRole("status")).toHaveTextContent(/^只看「論點 base」這一枝，共 5 個論點。/u);
  document.querySelector<HTMLElement>('[data-claim="base"]')?.focus();
  await user.keyboard("{Escape}");
  expect(atlas.state().branch).toBeUndefined();
});

it("is said to all where a claim that lies outside leads out of the branch", () => {
  const { atlas } = renderApp({ hash: "b=base" });
  act(() => atlas.actions.select("cash"));
  expect(atlas.state().branch).toBeUndefined();
  const said = /“Claim cash” is outside the branch\. Left the branch: all of the map again, \d of 7 claims shown\./u;
  expect(screen.getByRole("status")).toHaveTextContent(said);
  expect(screen.getByText(said, { selector: "p" })).toBeVisible();
});

it("says nothing of a branch of another map that was open before", () => {
  const other = mapOf("elsewhere <- further");
  const { atlas } = renderApp({ hash: "b=base" });
  act(() => atlas.actions.open(other, "other.json", { selection: "further" }));
  expect(atlas.state()).toMatchObject({ map: other, selection: "further" });
  expect(atlas.state().branch).toBeUndefined();
  expect(screen.queryByText(/could not be loaded/u)).toBeNull();
  expect(screen.queryByText(/outside the branch/u)).toBeNull();
});

it("says beside the answers, which are whole, that map and outline show a branch alone, and Escape leaves that", async () => {
  const { user, atlas } = renderApp({ hash: "b=base&v=answers" });
  const line = screen.getByRole("region", { name: "One branch alone" });
  expect(line).toHaveTextContent("All answers are here; map and outline show only the branch of “Claim base”");
  await user.click(within(line).getByRole("button", { name: "Leave the branch" }));
  expect(atlas.state().branch).toBeUndefined();
});

it("is left by Escape among the answers only when nothing is read beside them", async () => {
  const { user, atlas } = renderApp({ hash: "b=base&v=answers" });
  await user.click(screen.getByRole("button", { name: "Read Answer 1" }));
  screen.getByRole("button", { name: "Read Answer 1" }).focus();
  await user.keyboard("{Escape}");
  expect(atlas.state()).toMatchObject({ branch: "base" });
  expect(atlas.state().voice).toBeUndefined();
  await user.keyboard("{Escape}");
  expect(atlas.state().branch).toBeUndefined();
});
