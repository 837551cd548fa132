import { act, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { debateOf } from "../../../bench/debate.ts";
import { branchesOf } from "../../../src/view/tree.ts";
import { renderApp } from "../support/app.tsx";

const claims = 2100;
const map = debateOf({ claims });

function printed() {
  const sheets = document.querySelector("[data-part=print]");
  return {
    words: sheets?.querySelector("section")?.textContent ?? "",
    listed: sheets?.querySelectorAll("p[data-depth]").length,
    drawn: sheets?.querySelectorAll("svg [data-layer=cards] > [data-claim]").length,
  };
}

async function printByKey(user: ReturnType<typeof renderApp>["user"]): Promise<void> {
  const asked = vi.fn(() => dispatchEvent(new Event("beforeprint")));
  vi.stubGlobal("print", asked);
  await user.keyboard("{Control>}p{/Control}");
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1), { timeout: 30_000 });
  vi.unstubAllGlobals();
}

it("prints all of a large map by its own command, which the keys of the browser's run too", async () => {
  const { user } = renderApp({ map });
  await printByKey(user);
  const { words, listed, drawn } = printed();
  expect(listed).toBe(claims);
  expect(drawn).toBe(document.querySelectorAll("[data-region=map] [data-card]").length);
  expect(/are printed here|folded away/u.test(words)).toBe(false);
});

it("says what is not printed of a large map where the browser does not wait, and how to have all of it", () => {
  renderApp({ map });
  act(() => {
    dispatchEvent(new Event("beforeprint"));
  });
  const { words, listed, drawn } = printed();
  expect(listed).toBe(drawn);
  expect(words).toContain(`Only ${listed} of the ${claims} claims are printed here. For all of them, use “Print…”`);
  const away = [...words.matchAll(/\((\d+) more claims? folded away\)/gu)].map(([, count]) => Number(count));
  expect(away.reduce((sum, count) => sum + count, listed ?? 0)).toBe(claims);
});

it("lists no more than it can of a large map that is all unfolded, and draws none of it on a sheet too small", () => {
  const { atlas } = renderApp({ map });
  act(() => atlas.actions.fold(new Set()));
  act(() => {
    dispatchEvent(new Event("beforeprint"));
  });
  const { words, listed, drawn } = printed();
  expect(listed).toBeLessThan(1000);
  expect(words).toContain(`Only ${listed} of the ${claims} claims are printed here`);
  expect(words).toContain("The map itself is not printed: more than 1000 claims are unfolded");
  expect(drawn).toBe(0);
});

it("prints all of a small branch of a large map, though the browser does not wait", () => {
  const { atlas } = renderApp({ map });
  act(() => atlas.actions.isolate("c2000"));
  act(() => {
    dispatchEvent(new Event("beforeprint"));
  });
  expect(printed().listed).toBeGreaterThan(0);
  expect(printed().words).not.toContain("are printed here");
});

/** A branch of more claims than are listed while the browser waits. */
function largeBranch() {
  const large = debateOf({ claims: 9000 });
  const sizes = new Map<string, number>();
  for (const { position } of branchesOf(large)) sizes.set(position, (sizes.get(position) ?? 0) + 1);
  const [id = "", size = 0] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { large, id, size };
}

it("prints of a large branch no other claims, and counts no others, where the browser does not wait", () => {
  const { large, id, size } = largeBranch();
  const { atlas } = renderApp({ map: large });
  act(() => {
    atlas.actions.isolate(id);
    atlas.actions.fold(new Set());
  });
  act(() => {
    dispatchEvent(new Event("beforeprint"));
  });
  const { words, listed } = printed();
  expect(listed).toBe(2000);
  expect(words).toContain(`Only 2000 of the ${size} claims are printed here`);
});

it("prints of a filtered large map what the filter lets through, where the browser does not wait", () => {
  const large = debateOf({ claims: 9000 });
  const { atlas } = renderApp({ map: large });
  act(() => atlas.actions.filter({ relation: ["rebut"] }));
  act(() => {
    dispatchEvent(new Event("beforeprint"));
  });
  const { words, listed = 0 } = printed();
  expect(listed).toBe(2000);
  expect(words).toMatch(/Only 2000 of the \d+ claims are printed here/u);
  const rebuts = document.querySelectorAll("[data-part=print] p[data-depth][data-type=rebut]").length;
  // All others are there for what hangs on them.
  expect(rebuts).toBeGreaterThan(listed / 3);
});

it("is made anew for each print, though the browser tells of no end", () => {
  const { atlas } = renderApp();
  const begin = () =>
    act(() => {
      dispatchEvent(new Event("beforeprint"));
    });
  begin();
  const before = printed().words;
  act(() => atlas.actions.setLanguage("zh-Hant"));
  begin();
  expect(document.querySelectorAll("[data-part=print]").length).toBe(1);
  expect(printed().words).not.toBe(before);
});

it("names its command as the menu does", async () => {
  const { user } = renderApp({ language: "zh-Hant" });
  await user.click(screen.getByRole("button", { name: /^檔案選單/u }));
  expect(await screen.findByRole("menuitem", { name: /^列印…/u })).toBeVisible();
});
