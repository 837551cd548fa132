import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "../support/app.tsx";

it("says which branch is looked at by itself, and leads back to all of the map", async () => {
  const { user, atlas } = renderApp({ hash: "b=base" });
  const line = screen.getByRole("region", { name: "One branch alone" });
  expect(line).toHaveTextContent("Only the branch of “Claim base”");
  expect(screen.getByRole("status")).toHaveTextContent("");
  await user.click(screen.getByRole("button", { name: "Leave the branch" }));
  expect(atlas.state().branch).toBeUndefined();
  expect(screen.queryByRole("region", { name: "One branch alone" })).toBeNull();
  expect(screen.getByRole("status")).toHaveTextContent("Left the branch: all of the map again, 7 claims.");
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
