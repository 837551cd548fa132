import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
// Loaded beforehand, as by the first search: the tests are not about how long that takes.
import "../../../src/ui/search/searchHere.ts";
import { harborMap, harborText } from "../../support/texts.ts";
import { renderApp } from "../support/app.tsx";

const options = () => screen.getAllByRole("option").map(({ textContent }) => textContent);
const meant = () => screen.getByRole("option", { selected: true });

async function openSearch(visit: Parameters<typeof renderApp>[0] = {}) {
  const app = renderApp(visit);
  await app.user.keyboard("{Control>}k{/Control}");
  const field = screen.getByRole("combobox");
  await waitFor(() => expect(within(screen.getByRole("dialog")).getByRole("status")).not.toBeEmptyDOMElement());
  return { ...app, field };
}

describe("the search", () => {
  it("opens by its button in the bar, by a key, and by a link", async () => {
    const { user, atlas } = renderApp();
    await user.click(screen.getByRole("button", { name: "Find claim or answer" }));
    expect(screen.getByRole("dialog", { name: "Search" })).toBeVisible();
    expect(atlas.state().query).toBe("");
    act(() => atlas.actions.seek(undefined));
    expect(screen.queryByRole("dialog")).toBeNull();
    act(() => atlas.actions.seek("cash"));
    expect(screen.getByRole("combobox")).toHaveValue("cash");
  });

  it("lists the positions and other ways to seek, before anything is typed", async () => {
    await openSearch();
    expect(screen.getByRole("group", { name: "Camps 2" })).toBeVisible();
    expect(screen.getByRole("group", { name: "You can also" })).toBeVisible();
    expect(options()).toHaveLength(4);
  });

  it("lists claims and answers with what was typed marked, and points at the first", async () => {
    const { user, field } = await openSearch();
    await user.type(field, "cash");
    const claims = await screen.findByRole("group", { name: "Claims 1" });
    expect(within(claims).getByText("cash", { selector: "mark" })).toBeVisible();
    expect(screen.getByRole("group", { name: "Answers 1" })).toBeVisible();
    expect(field).toHaveAttribute("aria-activedescendant", meant().id);
    expect(meant()).toHaveTextContent(/Claim cash/u);
    expect(within(screen.getByRole("dialog")).getByRole("status")).toHaveTextContent("1 claim, 1 answer, 0 commands");
  });

  it("lists what takes longer to find when it is found: until then nothing is said of it, and Enter does not go elsewhere", async () => {
    const { user, field, atlas } = await openSearch();
    const status = within(screen.getByRole("dialog")).getByRole("status");
    let now = performance.now();
    const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 10));
    try {
      await user.type(field, "cash");
      await screen.findByRole("group", { name: "Claims 1" });
      await waitFor(() => expect(status).toHaveTextContent("1 claim, 1 answer, 0 commands"));
      fireEvent.change(field, { target: { value: "zzzqqq" } });
      fireEvent.keyDown(field, { key: "Enter" });
      expect(status).not.toHaveTextContent(/zzzqqq/u);
      expect(atlas.state().selection).toBeUndefined();
      await waitFor(() => expect(status).toHaveTextContent(/zzzqqq/u));
    } finally {
      clock.mockRestore();
    }
  });

  it("is walked through by arrows without selecting anything, and round the ends", async () => {
    const { user, field, atlas } = await openSearch();
    const lines = options();
    await user.type(field, "{ArrowDown}{ArrowDown}");
    expect(meant().textContent).toBe(lines[2]);
    await user.type(field, "{ArrowDown}{ArrowDown}");
    expect(meant().textContent).toBe(lines[0]);
    await user.type(field, "{ArrowUp}");
    expect(meant().textContent).toBe(lines[3]);
    expect(atlas.state().selection).toBeUndefined();
    expect(field).toHaveFocus();
  });

  it("goes to a claim by Enter: it is selected, its card has the focus, the search is closed", async () => {
    const { user, field, atlas, container } = await openSearch();
    await user.type(field, "old");
    await screen.findByRole("group", { name: "Claims 1" });
    await user.keyboard("{Enter}");
    expect([atlas.state().selection, atlas.state().query]).toEqual(["old", undefined]);
    expect(screen.queryByRole("dialog", { name: "Search" })).toBeNull();
    await waitFor(() => expect(container.querySelector('main [data-claim="old"]')).toHaveFocus());
  });

  it("opens the source by Control and Enter", async () => {
    const { user, field, atlas, container } = await openSearch();
    await user.type(field, "cash");
    await screen.findByRole("group", { name: "Claims 1" });
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(atlas.state().selection).toBe("cash");
    await waitFor(() => expect(container.querySelector("[data-region=panel]")).toHaveFocus());
  });

  it("goes to an answer by Enter, and to the words in it by Control and Enter", async () => {
    const { user, field, atlas } = await openSearch();
    await user.type(field, "@v3 says base");
    await screen.findByRole("option", { name: /Answer 3/u });
    await user.keyboard("{Enter}");
    expect([atlas.state().voice, atlas.state().selection]).toEqual(["v3", undefined]);
    act(() => atlas.actions.seek("@v3 says base"));
    await screen.findByRole("option", { name: /Answer 3/u });
    await user.type(screen.getByRole("combobox"), "{Control>}{Enter}{/Control}");
    expect([atlas.state().selection, atlas.state().passage]).toEqual(["base", 1]);
  });

  it("runs a command by its name in either language", async () => {
    const { user, field, atlas } = await openSearch();
    await user.type(field, ">深色");
    await user.keyboard("{Enter}");
    expect([atlas.state().theme, atlas.state().query]).toEqual(["dark", undefined]);
  });

  it("takes the other ways to seek as if they were typed", async () => {
    const { user, field } = await openSearch();
    await user.click(screen.getByRole("option", { name: "Find answers alone" }));
    expect(field).toHaveValue("@");
    expect(field).toHaveFocus();
    expect(options()).toHaveLength(3);
  });

  it("says so where it finds nothing, and what else one can do", async () => {
    const { user, field } = await openSearch();
    await user.type(field, "zebra");
    expect(await screen.findByText("Nothing found for “zebra”", { selector: "p:not([role])" })).toBeVisible();
    expect(screen.getByText(/^Try fewer words/u)).toBeVisible();
    expect(options()).toEqual(["Find answers alone", "Find a command"]);
  });

  it("means none of its lines where it finds nothing: Enter changes nothing, the arrows lead to what else one can do", async () => {
    const { user, field, atlas } = await openSearch();
    await user.type(field, "zebra");
    await screen.findByText(/^Try fewer words/u);
    expect(screen.queryByRole("option", { selected: true })).toBeNull();
    expect(field).not.toHaveAttribute("aria-activedescendant");
    const before = atlas.state();
    await user.keyboard("{Enter}");
    expect(atlas.state()).toBe(before);
    expect(field).toHaveValue("zebra");
    await user.keyboard("{ArrowUp}");
    expect(meant()).toHaveTextContent("Find a command");
    await user.type(field, "s{ArrowDown}{Enter}");
    expect(field).toHaveValue("@");
  });

  it("says that what it found only comes near, where a letter is wrong", async () => {
    const { user, field, atlas } = await openSearch();
    await user.type(field, "hbait");
    const claims = await screen.findByRole("group", { name: "Nearest claims 1" });
    expect(within(claims).getByRole("option")).toHaveTextContent(/habit/u);
    await user.keyboard("{Enter}");
    expect(atlas.state().selection).toBe("habit");
  });

  it("waits while an input method puts a character together", async () => {
    const { field, atlas } = await openSearch();
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: "ca" }, isComposing: true });
    fireEvent.keyDown(field, { key: "Enter", isComposing: true });
    fireEvent.keyDown(field, { key: "ArrowDown", keyCode: 229 });
    expect(atlas.state()).toMatchObject({ query: "" });
    expect(atlas.state().selection).toBeUndefined();
    fireEvent.input(field, { target: { value: "cash" } });
    fireEvent.compositionEnd(field);
    expect(atlas.state().query).toBe("cash");
  });

  it("says what it searches: with a text attached, that too", async () => {
    const { user, field, atlas } = await openSearch({ map: harborMap, language: "zh-Hant" });
    expect(screen.getByText("未附原文：只搜論點、轉述、鍵語、標記")).toBeVisible();
    await user.type(field, "沒有人算");
    expect(await screen.findByText(/找不到/u, { selector: "p:not([role])" })).toBeVisible();
    act(() => atlas.actions.attach("harbor", harborText));
    expect(await screen.findByRole("group", { name: "回答 1" })).toBeVisible();
    expect(screen.getByText(/也搜附上的原文/u)).toBeVisible();
    expect(screen.getByRole("option", { name: /答 2.*原文：「.*沒有人算/u })).toBeVisible();
  });

  it("closes by its button, and leaves all as it was", async () => {
    const { user, atlas } = await openSearch();
    const before = { ...atlas.state() };
    await user.click(screen.getByRole("button", { name: "Esc Cancel" }));
    const { query: _, ...rest } = before;
    expect(atlas.state()).toEqual(rest);
  });
});
