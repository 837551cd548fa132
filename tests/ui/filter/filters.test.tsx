import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { debate } from "../../support/maps.ts";
import { renderApp } from "../support/app.tsx";

const cards = () => screen.queryAllByRole("button").filter((button) => button.hasAttribute("data-claim"));
const shown = () => cards().map((card) => card.getAttribute("data-claim"));
const status = (text: string | RegExp) => screen.getByText(text, { selector: "[role=status] *" });

async function openFilters() {
  const app = renderApp();
  await app.user.click(screen.getByRole("button", { name: "Filters" }));
  const dialog = screen.getByRole("dialog", { name: "Filters" });
  const choose = (name: string | RegExp) => app.user.click(within(dialog).getByRole("checkbox", { name }));
  return { ...app, dialog, choose };
}

describe("the filters", () => {
  it("offer what claims differ in, each with how many it would leave", async () => {
    const { dialog } = await openFilters();
    const group = (name: string) =>
      within(within(dialog).getByRole("group", { name }))
        .getAllByRole("checkbox")
        .map((box) => box.closest("label")?.textContent);
    expect(group("Camp")).toEqual(["Position calm 66 claims", "Position alarm 11 claim"]);
    expect(group("Strength")).toEqual(["Strong 22 claims", "Moderate 33 claims"]);
    expect(group("Contested")).toHaveLength(2);
    expect(within(dialog).queryByRole("group", { name: "Author" })).toBeInTheDocument();
  });

  it("fold away what they leave out, say how much that is, and clear again", async () => {
    const { atlas, dialog, choose, user } = await openFilters();
    const before = shown();
    await choose(/^Strong/u);
    expect(shown()).toEqual(["calm", "base", "habit", "alarm"]);
    expect(status("2 of 7 claims match the filters.")).toBeInTheDocument();
    const line = screen.getByRole("region", { name: "Filters" });
    expect(line).toHaveTextContent("2 of 7");
    expect(line).toHaveTextContent("Strength: Strong");
    await choose(/^Answer 1/u);
    await choose(/^Answer 2/u);
    expect(atlas.state().filter).toEqual({ strength: ["3"], voice: ["v1", "v2"] });
    await user.click(within(dialog).getByRole("button", { name: "Clear" }));
    expect(shown()).toEqual(before);
    expect(status("Filters cleared: 7 claims.")).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "Filters" })).not.toBeInTheDocument();
  });

  it("say of what they leave out in sight that it is outside", async () => {
    const { choose } = await openFilters();
    await choose(/^Strong/u);
    expect(screen.getByRole("button", { name: /Claim calm.*Outside the filters/u })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^Because: Claim base\./u })).not.toHaveAccessibleName(/Outside/u);
  });

  it("stay on when all is unfolded, and fold to the start again what they leave out", async () => {
    const { user } = renderApp({ hash: "x=strength:3" });
    const choose = async (name: string) => {
      await user.click(screen.getByRole("button", { name: /^File menu/u }));
      await user.click(screen.getByRole("menuitem", { name }));
    };
    await choose("Unfold all claims");
    await waitFor(() => expect(shown()).toHaveLength(7));
    expect(document.querySelectorAll("[data-card][data-outside]")).toHaveLength(5);
    await choose("Fold back to the first view");
    await waitFor(() => expect(shown()).toEqual(["calm", "base", "habit", "alarm"]));
  });

  it("say so where nothing is left", async () => {
    const { choose } = await openFilters();
    await choose(/^Strong/u);
    await choose(/^But/u);
    expect(status("None of 7 claims matches the filters.")).toBeInTheDocument();
    expect(shown()).toEqual(["calm", "alarm"]);
  });
});

it.each([
  ["en", "Filters", "Answer", "Answer 2 Cash still works 22 claims", "2 of 7Answer 2 (Cash still works)Clear"],
  ["zh-Hant", "篩選", "回答", "答 2 現金還行得通 22 個論點", "2 / 7答 2（現金還行得通）清除"],
] as const)(
  "name an answer by what it comes to, beside its number, in %s",
  async (language, name, facet, value, line) => {
    const gist = { en: "Cash still works", "zh-Hant": "現金還行得通" };
    const map = { ...debate, voices: debate.voices.map((voice) => (voice.id === "v2" ? { ...voice, gist } : voice)) };
    const { user } = renderApp({ map, hash: `x=voice:v2&l=${language}` });
    const shown = screen.getByRole("region", { name });
    expect(shown).toHaveTextContent(line);
    await user.click(within(shown).getByRole("button", { name: /^2 /u }));
    const group = within(screen.getByRole("dialog", { name })).getByRole("group", { name: facet });
    const box = within(group).getByRole("checkbox", { checked: true });
    expect(box.closest("label")?.textContent).toBe(`2${value}`);
    expect(box).toHaveAccessibleName(value.replace(" 22", " 2"));
    expect(within(group).getByText(gist[language])).not.toHaveClass("unseen");
  },
);

it("in the outline, what they leave out says so too", () => {
  renderApp({ hash: "v=outline&x=strength:3" });
  const row = screen.getByRole("treeitem", { name: /Claim calm.*Outside the filters/u });
  expect(row).toHaveAttribute("data-outside");
  expect(screen.getByRole("treeitem", { name: /^Because: Claim base/u })).not.toHaveAttribute("data-outside");
});

describe("the dialog of the filters", () => {
  it("takes the focus, and gives it back on Escape", async () => {
    const { user, dialog } = await openFilters();
    expect(within(dialog).getAllByRole("checkbox")[0]).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Filters" })).toHaveFocus();
    expect(screen.getByRole("button", { name: "Filters" })).toHaveAttribute("aria-expanded", "false");
  });

  it("closes when the reader goes elsewhere", async () => {
    const { user } = await openFilters();
    await user.click(screen.getByText("sample.json"));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("opens by a key on the map and leads back to the card; another key clears", async () => {
    const { user, atlas } = renderApp();
    const card = cards().find((each) => each.getAttribute("data-claim") === "calm");
    card?.focus();
    await user.keyboard("x");
    await user.keyboard(" {Escape}");
    expect(atlas.state().filter).toEqual({ position: ["calm"] });
    expect(card).toHaveFocus();
    await user.keyboard("{Shift>}X{/Shift}");
    expect(atlas.state().filter).toEqual({});
  });
});

describe("a filter is never silent", () => {
  it("that comes with a link", () => {
    renderApp({ hash: "x=voice:v3" });
    expect(status("2 of 7 claims match the filters.")).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "Filters" })).toHaveTextContent("2 of 7Answer 3");
  });

  it("that leaves out the selected claim, which stays in sight", async () => {
    const { atlas, user } = renderApp({ hash: "c=data" });
    await user.click(screen.getByRole("button", { name: "Filters" }));
    await user.click(screen.getByRole("checkbox", { name: /^But/u }));
    const said = "1 of 7 claims match the filters. “Claim data” is outside the filters; it is shown all the same.";
    expect(status(said)).toBeInTheDocument();
    expect(shown()).toContain("data");
    expect(atlas.state().selection).toBe("data");
  });

  it("when one is led to a claim that it leaves out", () => {
    const { atlas } = renderApp({ hash: "x=voice:v2" });
    expect(shown()).not.toContain("habit");
    atlas.actions.select("habit");
    return screen.findByText("“Claim habit” is outside the filters; it is shown all the same.", { selector: "p" });
  });

  it("in Chinese either", () => {
    renderApp({ hash: "x=voice:v3;strength:3", language: "zh-Hant" });
    expect(status("7 個論點裡，1 個符合篩選。")).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "篩選" })).toHaveTextContent("1 / 7答 3 · 強度：強清除");
  });
});

it("the line above what is read opens the filters and clears them", async () => {
  const { user, atlas } = renderApp({ hash: "x=voice:v3&v=answers" });
  const line = screen.getByRole("region", { name: "Filters" });
  await user.click(within(line).getByRole("button", { name: /^2 of 7/u }));
  expect(
    within(screen.getByRole("dialog", { name: "Filters" })).getByRole("checkbox", { name: /^Answer 3/u }),
  ).toBeChecked();
  await user.click(within(line).getByRole("button", { name: "Clear" }));
  expect(atlas.state().filter).toEqual({});
  expect(document.body).not.toHaveFocus();
});
