import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { debate, foldedAt } from "../../support/maps.ts";
import { renderApp } from "../support/app.tsx";

it("names the open file on its menu, and the whole page in the title", () => {
  renderApp();
  expect(screen.getByRole("button", { name: "File menu: sample.json" })).toBeVisible();
  expect(document.title).toBe("Should we? · Argument Atlas");
  expect(document.documentElement).toHaveAttribute("lang", "en");
});

it("says all of it in Chinese too", async () => {
  const { user } = renderApp({ language: "zh-Hant" });
  await user.click(screen.getByRole("button", { name: "檔案選單：sample.json" }));
  const menu = screen.getByRole("menu", { name: "檔案選單：sample.json" });
  expect(within(menu).getByRole("menuitem", { name: "開啟地圖…" })).toHaveFocus();
  expect(within(menu).getByRole("menuitemradio", { name: "閱讀順序" })).toBeChecked();
  expect(screen.getByRole("button", { name: "匯出" })).toBeVisible();
  expect(document.title).toBe("該不該？ · 論點地圖");
});

it("switches the language and remembers it", async () => {
  const { user, atlas } = renderApp();
  await user.click(screen.getByRole("button", { name: /EN/u }));
  expect(atlas.state().language).toBe("zh-Hant");
  expect(document.documentElement).toHaveAttribute("lang", "zh-Hant");
  expect(localStorage.getItem("argument-atlas/language")).toBe("zh-Hant");
});

it("switches the theme and remembers it", async () => {
  const { user, atlas } = renderApp();
  await user.click(screen.getByRole("button", { name: "Switch to dark" }));
  expect(atlas.state().theme).toBe("dark");
  expect(document.documentElement).toHaveAttribute("data-theme", "dark");
  expect(localStorage.getItem("argument-atlas/theme")).toBe("dark");
  await user.click(screen.getByRole("button", { name: "Switch to light" }));
  expect(atlas.state().theme).toBe("light");
});

it("copies a link that shows the same to whoever opens it", async () => {
  const { user, atlas } = renderApp();
  atlas.actions.select("cash");
  await user.click(screen.getAllByRole("button", { name: "Copy link" })[0] ?? document.body);
  expect(await navigator.clipboard.readText()).toMatch(/^http:\/\/localhost:3000\/#c=cash&(?:z=[^&]+&)?l=en&t=light$/u);
  expect(screen.getByText("Link copied", { selector: "[role=status] *" })).toBeInTheDocument();
});

it("changes the layout by the file menu", async () => {
  const { user, atlas } = renderApp();
  await user.click(screen.getByRole("button", { name: /^File menu/u }));
  await user.click(screen.getByRole("menuitemradio", { name: "Graph of all links" }));
  expect(atlas.state().layout).toBe("layered");
});

it("unfolds all and folds to the start", async () => {
  const { user, atlas } = renderApp();
  const choose = async (name: string) => {
    await user.click(screen.getByRole("button", { name: /^File menu/u }));
    await user.click(screen.getByRole("menuitem", { name }));
  };
  const start = atlas.state().folded;
  atlas.actions.fold(foldedAt(debate, "calm", "base"));
  await choose("Unfold all claims");
  await waitFor(() => expect(atlas.state().folded.size).toBe(0));
  atlas.actions.fold(foldedAt(debate, "calm", "base"));
  await choose("Fold back to the first view");
  await waitFor(() => expect(atlas.state().folded).toEqual(start));
});

it("unfolds all with U and folds back with Z, in the outline with Shift", async () => {
  const { user, atlas } = renderApp();
  const start = atlas.state().folded;
  atlas.actions.fold(foldedAt(debate, "calm", "base"));
  screen.getByRole("button", { name: /^Position calm|^Position “Position calm”/u }).focus();
  await user.keyboard("u");
  await waitFor(() => expect(atlas.state().folded.size).toBe(0));
  expect(await screen.findByText("All 7 claims unfolded", { selector: "[role=status] *" })).toBeInTheDocument();
  atlas.actions.fold(foldedAt(debate, "calm", "base"));
  await user.keyboard("z");
  await waitFor(() => expect(atlas.state().folded).toEqual(start));
  await user.keyboard("2");
  atlas.actions.fold(foldedAt(debate, "calm", "base"));
  (await screen.findAllByRole("treeitem"))[0]?.focus();
  await user.keyboard("{Shift>}U{/Shift}");
  await waitFor(() => expect(atlas.state().folded.size).toBe(0));
});

it("goes back to the reader's own folds with the same key, and folds nothing where no folds are seen", async () => {
  const { user, atlas } = renderApp();
  const own = foldedAt(debate, "calm", "base");
  atlas.actions.fold(own);
  screen.getByRole("button", { name: /^Position calm|^Position “Position calm”/u }).focus();
  await user.keyboard("zz");
  await waitFor(() => expect(atlas.state().folded).toEqual(own));
  await user.keyboard("uzu");
  await waitFor(() => expect(atlas.state().folded.size).toBe(0));
  atlas.actions.fold(own);
  await user.keyboard("3uz");
  await waitFor(() => expect(atlas.state().folded).toEqual(own));
});

it("offers to remove a text only where one is attached, and the sample only where another map is open", async () => {
  const { user, atlas } = renderApp();
  const offered = async () => {
    await user.click(screen.getByRole("button", { name: /^File menu/u }));
    const names = ["Remove the text", "Back to this page’s map"];
    const found = names.filter((name) => screen.queryByRole("menuitem", { name }) !== null);
    await user.keyboard("{Escape}");
    return found;
  };
  expect(await offered()).toEqual([]);
  const { map } = atlas.state();
  atlas.actions.open({ ...map, id: "other" }, "other.json");
  atlas.actions.attach("doc", "words");
  expect(await offered()).toEqual(["Remove the text", "Back to this page’s map"]);
  await user.click(screen.getByRole("button", { name: "File menu: other.json" }));
  await user.click(screen.getByRole("menuitem", { name: "Back to this page’s map" }));
  expect(atlas.state()).toMatchObject({ map, fileName: "sample.json" });
});

it("offers the tour in the menu, where there is one", async () => {
  const { user, atlas } = renderApp({
    map: { ...debate, tour: [{ claim: "calm", caption: { en: "Here it begins." } }] },
  });
  await user.click(screen.getByRole("button", { name: /^File menu/u }));
  await user.click(screen.getByRole("menuitem", { name: "Walk me through" }));
  expect(atlas.state().step).toBe(1);
});

it("leaves Escape to the panel beside it, of which the focus in the bar is no part, before a branch", async () => {
  const { user, atlas } = renderApp({ hash: "b=base" });
  act(() => atlas.actions.select("base"));
  screen.getAllByRole("button", { name: "Copy link" })[0]?.focus();
  await screen.findByRole("complementary");
  await user.keyboard("{Escape}");
  expect(atlas.state()).toMatchObject({ branch: "base" });
  expect(atlas.state().selection).toBeUndefined();
  await user.keyboard("{Escape}");
  expect(atlas.state().branch).toBeUndefined();
});

it("closes the filters by Escape from their button too, before anything else", async () => {
  const { user, atlas } = renderApp();
  act(() => atlas.actions.select("base"));
  const button = screen.getByRole("button", { name: "Filters" });
  await user.click(button);
  await screen.findByRole("dialog", { name: "Filters" });
  button.focus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog", { name: "Filters" })).toBeNull();
  expect(atlas.state().selection).toBe("base");
});
