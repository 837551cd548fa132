import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { mapOf } from "../../support/maps.ts";
import { showOutline } from "./showOutline.tsx";

afterEach(() => vi.unstubAllGlobals());

/** root <- here, other <- there <- far; here leads on to far and to there. */
const crossing = mapOf("root <- here, other <- there <- far, far <- here, there x- here, here <- deep");

describe("the outline for those who hear it", () => {
  it("is a tree named by the question, whose rows are called as the map's cards are", () => {
    showOutline();
    expect(screen.getByRole("tree")).toHaveAccessibleName("Outline of claims: Should we?");
    expect(
      screen.getByRole("treeitem", {
        name: "Because: Claim base. Supports Claim calm. Said in answers 1 and 3. 2 sources. 1 reason, expanded. 1 of 3. Bears together with 1.2.",
      }),
    ).toBeInTheDocument();
  });

  it("says of each row how deep it is, its place, whether it is open and whether it is selected", async () => {
    const { row, user } = showOutline();
    await user.click(row("data"));
    const data = row("data");
    expect(data).toHaveAttribute("aria-level", "3");
    expect(data).toHaveAttribute("aria-posinset", "1");
    expect(data).toHaveAttribute("aria-setsize", "2");
    expect(data).not.toHaveAttribute("aria-expanded");
    expect(data).toHaveAttribute("aria-selected", "true");
    expect(row("base")).toHaveAttribute("aria-expanded", "true");
    expect(row("base")).toHaveAttribute("aria-selected", "false");
  });

  it("tells where a claim leads in rows of its own, in Chinese too", async () => {
    const { row, user } = showOutline({ language: "zh-Hant" });
    row("cash").focus();
    await user.keyboard("{ArrowRight}");
    expect(
      screen.getByRole("treeitem", {
        name: "也支持 2：「論點 alarm」，屬於「主張 alarm」。按 Enter 前往。第 1 個，共 1 個。",
      }),
    ).toBeInTheDocument();
  });

  it("has a list of the camps with who takes them, those that take no side last", () => {
    showOutline();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Should we?");
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items).toEqual(["Position calm 1½ (Answer 1)", "Position alarm 1 (Answer 2)", "No side taken 1 (Answer 3)"]);
  });

  it("says above the tree how much there is, and of one branch by itself how much of the map it is", () => {
    const { atlas } = showOutline();
    screen.getByText("3 answers · 7 claims · 2 camps");
    act(() => atlas.actions.isolate("cash"));
    screen.getByText("One branch · 2 of 7 claims");
    act(() => atlas.actions.setLanguage("zh-Hant"));
    screen.getByText("只看一枝 · 7 個論點裡的 2 個");
  });

  it("has beside it, where there is room, the camps with who takes them whole and by half", () => {
    vi.stubGlobal("innerWidth", 1440);
    showOutline();
    const camps = screen.getByRole("complementary", { name: "Camps" });
    const items = within(camps).getAllByRole("listitem");
    // What is heard is the same as above the tree; the discs are seen alone.
    expect(items[0]).toHaveTextContent(/^Position calm 1½ 1 \(Answer 1\)½2$/u);
    expect(within(items[0] as HTMLElement).getByText("½")).toHaveAttribute("aria-hidden", "true");
    expect(items[1]).toHaveTextContent(/^Position alarm 1 2 \(Answer 2\)$/u);
  });

  it("says of a single claim that is folded away between others what it says, in Chinese too", async () => {
    const map = mapOf("p <- a, p <- b, p <- c, p <- d");
    const { row, rows, user, atlas } = showOutline({ map, folded: ["a", "c"] });
    const away = screen.getByRole("treeitem", { name: "1.3: “Claim c”, folded away. 3 of 4." });
    expect(away.parentElement).toHaveTextContent("1.3Claim c · folded away");
    act(() => atlas.actions.setLanguage("zh-Hant"));
    expect(away).toHaveAccessibleName("1.3：「論點 c」，已摺起。第 3 個，共 4 個。");
    expect(away.parentElement).toHaveTextContent("1.3論點 c · 已摺起");
    await user.click(away);
    expect(rows()).toBe("p a b c d");
    expect(row("c")).toHaveFocus();
  });
});

describe("the outline by keys", () => {
  it("is one stop of the Tab key; up and down go from row to row, Home and End to the ends", async () => {
    const { user, row } = showOutline();
    act(() => row("calm").focus());
    expect(screen.getAllByRole("treeitem").filter((item) => item.tabIndex === 0)).toEqual([row("calm")]);
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(row("data")).toHaveFocus();
    expect(screen.getAllByRole("treeitem").filter((item) => item.tabIndex === 0)).toEqual([row("data")]);
    await user.keyboard("{ArrowUp}");
    expect(row("base")).toHaveFocus();
    await user.keyboard("{End}{ArrowDown}");
    expect(row("alarm")).toHaveFocus();
    await user.keyboard("{Home}{ArrowUp}");
    expect(row("calm")).toHaveFocus();
  });

  it("Right opens, then goes in; Left closes, then goes up; the page says how many claims come and go", async () => {
    const { user, row, rows, said } = showOutline({ folded: ["base", "cash"] });
    act(() => row("calm").focus());
    expect(rows()).toBe("calm alarm");
    await user.keyboard("{ArrowRight}");
    expect(rows()).toBe("calm base data old habit cash alarm");
    expect(row("calm")).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(row("base")).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(rows()).toBe("calm base habit cash alarm");
    await user.keyboard("{ArrowLeft}");
    expect(row("calm")).toHaveFocus();
    expect(said).toEqual([
      "“Claim calm” unfolded, 5 claims more.",
      "“Claim base” folded, 2 claims (1 support, 1 rebut) put away.",
    ]);
  });

  it("Left closes a claim of which a part is folded away already", async () => {
    const { user, row, rows, atlas } = showOutline({ folded: ["cash"] });
    act(() => row("calm").focus());
    await user.keyboard("{ArrowLeft}");
    expect(rows()).toBe("calm alarm");
    expect([...atlas.state().folded].sort()).toEqual(["base", "cash"]);
  });

  it("Shift+Enter brings out what is folded away of a claim; * opens all that stand beside it", async () => {
    const { user, row, rows } = showOutline({ folded: ["cash", "data"] });
    act(() => row("calm").focus());
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(rows()).toBe("calm base habit cash alarm");
    act(() => row("habit").focus());
    await user.keyboard("*");
    expect(rows()).toBe("calm base data old habit cash ↗ alarm");
  });

  it("a row for claims that are folded away between others brings them out, and the focus goes to the first", async () => {
    const { user, row } = showOutline({ folded: ["base"] });
    const away = screen.getByRole("treeitem", { name: /^1\.1–1\.2: 2 claims, folded away\./u });
    away.focus();
    await user.keyboard("{Enter}");
    expect(row("base")).toHaveFocus();
    expect(screen.queryByRole("treeitem", { name: /folded away/u })).toBeNull();
  });

  it("letters lead to the row that begins with them in either language, and are no commands then", async () => {
    const { user, row } = showOutline();
    act(() => row("calm").focus());
    await user.keyboard("claim h");
    expect(row("habit")).toHaveFocus();
  });

  it("Enter opens the source and the focus stays; Escape closes it", async () => {
    const { user, row, atlas } = showOutline();
    act(() => row("base").focus());
    await user.keyboard("{Enter}");
    expect(atlas.state().selection).toBe("base");
    expect(row("base")).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(atlas.state().selection).toBeUndefined();
  });

  it("Enter on a link goes where it leads, unfolding the way", async () => {
    const { user, row, rows, atlas } = showOutline({ map: crossing, folded: ["there"] });
    expect(rows()).toBe("root here deep ↗ other");
    act(() => row("deep").focus());
    await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}");
    expect(document.activeElement).toHaveAccessibleName(/^Also supports 2\.1\.1: “Claim far”/u);
    await user.keyboard("{Enter}");
    expect(row("far")).toHaveFocus();
    expect(atlas.state().selection).toBe("far");
  });

  it("keeps the focus where a row is folded away: with what it is folded into", async () => {
    const { row, atlas } = showOutline();
    act(() => row("data").focus());
    act(() => atlas.actions.toggleFold("calm"));
    expect(row("calm")).toHaveFocus();
  });
});

describe("the outline by the pointer", () => {
  it("a click selects, one on the caret folds, one on the count of what is inside unfolds", async () => {
    const { user, row, rows, atlas } = showOutline();
    await user.click(row("base"));
    expect(atlas.state().selection).toBe("base");
    await user.click(caretOf(row("base")));
    expect(rows()).toBe("calm base habit cash alarm");
    await user.click(chipOf(row("base")));
    expect(rows()).toBe("calm base data old habit cash alarm");
  });

  it("with Alt, the whole branch", async () => {
    const { user, row, rows } = showOutline({ folded: ["base", "cash", "data"] });
    await user.keyboard("{Alt>}");
    await user.click(caretOf(row("calm")));
    await user.keyboard("{/Alt}");
    expect(rows()).toBe("calm base data old habit cash alarm");
  });
});

function caretOf(row: HTMLElement): Element {
  return part(row, "[data-part=caret]");
}

function chipOf(row: HTMLElement): Element {
  return part(row, "[data-fold]");
}

function part(row: HTMLElement, selector: string): Element {
  const found = row.parentElement?.querySelector(selector);
  if (!found) throw new Error(`the row has no ${selector}`);
  return found;
}

describe("the menu of a row", () => {
  const menu = () => screen.getByRole("menu");
  const names = () => screen.getAllByRole("menuitem").map((item) => item.querySelector("span")?.textContent);

  it("opens on a right click and by its key, with what can be done with the claim", async () => {
    const { row, user } = showOutline();
    await user.pointer({ keys: "[MouseRight]", target: row("base") });
    expect(menu()).toHaveAccessibleName(/Claim base/u);
    expect(names()).toEqual([
      "Open its source",
      "Fold",
      "See this branch alone",
      "What if false",
      "Copy link",
      "Copy claim",
    ]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(row("base")).toHaveFocus();
    await user.keyboard("{Shift>}{F10}{/Shift}");
    expect(names()).toContain("Copy claim");
    const keys = screen.getByRole("menuitem", { name: /^What if false/u }).querySelectorAll("kbd");
    expect([...keys].map(({ textContent }) => textContent)).toEqual(["Shift", "W"]);
  });

  it("folds the row and looks at its branch alone", async () => {
    const { row, rows, user, atlas } = showOutline();
    await user.pointer({ keys: "[MouseRight]", target: row("base") });
    await user.click(screen.getByRole("menuitem", { name: /^Fold/u }));
    expect(rows()).not.toContain("data");
    await user.pointer({ keys: "[MouseRight]", target: row("base") });
    await user.click(screen.getByRole("menuitem", { name: /^See this branch/u }));
    expect(atlas.state().branch).toBe("base");
  });

  it("is the browser's own on a row that only leads elsewhere", async () => {
    const { user } = showOutline();
    const [link] = screen.getAllByRole("treeitem").filter((item) => item.dataset.claim === undefined);
    await user.pointer({ keys: "[MouseRight]", target: link as HTMLElement });
    expect(screen.queryByRole("menu")).toBeNull();
  });
});
