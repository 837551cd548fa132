import { act } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "../support/app.tsx";

function printed(): { readonly words: string; readonly numbers: readonly string[] } {
  act(() => {
    dispatchEvent(new Event("beforeprint"));
  });
  const sheets = document.querySelector("[data-part=print]");
  const numbers = [...(sheets?.querySelectorAll("p[data-depth] > b:first-child") ?? [])].map(
    (number) => number.textContent ?? "",
  );
  return { words: sheets?.querySelector("section")?.textContent ?? "", numbers };
}

it("prints of a branch by itself all of that, and says how much it is", () => {
  const { atlas } = renderApp();
  act(() => atlas.actions.isolate("cash"));
  const { words, numbers } = printed();
  expect(numbers).toEqual(["1", "1.3"]);
  expect(words).toContain("Only the branch of “Claim cash”: 2 of 7 claims.");
});

it("prints of a filtered map what the filter lets through, and names the filter", () => {
  const { atlas } = renderApp();
  act(() => atlas.actions.filter({ position: ["alarm"] }));
  const { words, numbers } = printed();
  expect(numbers).toEqual(["1", "2"]);
  expect(words).toContain("Filter: Camp: Position alarm. 1 of 7 claims matches; the rest is left out");
});

it("counts of a branch that is filtered what matches in it, and calls nothing folded away that lies outside", () => {
  const { atlas } = renderApp();
  act(() => {
    atlas.actions.isolate("base");
    atlas.actions.filter({ voice: ["v1", "v2"] });
  });
  const { words } = printed();
  expect(words).toContain("Only the branch of “Claim base”");
  expect(words).toMatch(/Filter: [^.]*\. 3 of 5 claims match; the rest/u);
  expect(words).not.toMatch(/folded away/u);
});
