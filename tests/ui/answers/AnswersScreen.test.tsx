import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { narrow } from "../../../src/ui/useMedia.ts";
import { debate } from "../../support/maps.ts";
import { renderApp } from "../support/app.tsx";

afterEach(() => vi.unstubAllGlobals());

function visit(language: "en" | "zh-Hant" = "en") {
  return renderApp({ language, hash: `v=answers&l=${language}&t=light` });
}

const panel = () => screen.getByRole("complementary");

describe("the answers", () => {
  it("are a grid: a row for each, a column head for each camp", () => {
    visit();
    const grid = screen.getByRole("grid", { name: "Who says what" });
    expect(within(grid).getAllByRole("button", { name: /^Read / })).toHaveLength(3);
    expect(within(grid).getAllByRole("button", { name: /^(?:Reason|Objection): / })).toHaveLength(7);
  });

  it("of a map that has none are no grid, but a word where its claims are", () => {
    const silent = { ...debate, voices: [], claims: debate.claims.map((claim) => ({ ...claim, passages: [] })) };
    renderApp({ map: silent, hash: "v=answers" });
    expect(screen.getByRole("heading", { name: "Who says what is not recorded" })).toBeVisible();
    expect(screen.queryByRole("grid")).toBeNull();
  });

  it("say what a click does, and on a narrow screen what a tap does there, in both languages", () => {
    const hint = () => document.querySelector("#answers-title + p")?.textContent;
    visit();
    expect(hint()).toMatch(/Click a mark for its claim, a row to read it in order\./u);
    cleanup();
    const { matchMedia } = globalThis;
    vi.stubGlobal("matchMedia", (query: string) => Object.assign(matchMedia(query), { matches: query === narrow }));
    visit();
    expect(hint()).toMatch(
      /Tap a row to read that answer from top to bottom, a mark that stands alone for its claim\./u,
    );
    cleanup();
    visit("zh-Hant");
    expect(hint()).toMatch(/點一列，把那則從頭讀到尾；旁邊沒有別條的記號，點了看那個論點。/u);
  });

  it("are read from end to end by a click on their row", async () => {
    const { user, atlas } = visit();
    await user.click(screen.getByRole("button", { name: "Read Answer 2" }));
    expect(atlas.state().voice).toBe("v2");
    expect(within(panel()).getByRole("heading", { level: 2 })).toHaveTextContent("Answer 2");
    expect(within(panel()).getAllByRole("listitem").length).toBeGreaterThanOrEqual(2);
  });

  it("lead by a mark to the claim, at the passage of that voice", async () => {
    const { user, atlas } = visit();
    const mark = screen.getByRole("button", { name: "Objection: Claim cash" });
    mark.focus();
    await user.keyboard("{Enter}");
    expect(atlas.state()).toMatchObject({ selection: "cash", passage: 0 });
    expect(atlas.state().voice).toBeUndefined();
    expect(mark).toHaveFocus();
    expect(mark).toHaveAttribute("aria-current", "true");
  });

  it("show what the filters leave out as that, in its name and its row", () => {
    renderApp({ hash: "v=answers&x=relation:rebut" });
    const mark = screen.getByRole("button", { name: "Reason: Claim habit (outside the filters)" });
    expect(mark).toHaveAttribute("data-outside");
    expect(mark.closest("tr")).toHaveAttribute("data-outside");
    expect(screen.getByRole("button", { name: "Objection: Claim cash" }).closest("tr")).not.toHaveAttribute(
      "data-outside",
    );
  });

  it("are one stop for Tab, and walked by arrows", async () => {
    const { user } = visit();
    const grid = screen.getByRole("grid");
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    screen.getByRole("button", { name: "Read Answer 1" }).focus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("button", { name: "Read Answer 2" })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("button", { name: "Objection: Claim cash" })).toHaveFocus();
    await user.keyboard("{Home}{ArrowUp}{ArrowUp}");
    expect(screen.getByRole("button", { name: "Read Answer 1" })).toHaveFocus();
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it("are left by Escape, with the focus back in the row", async () => {
    const { user, atlas } = visit();
    await user.click(screen.getByRole("button", { name: "Read Answer 1" }));
    await user.click(within(panel()).getByRole("button", { name: "Close this answer" }));
    expect(atlas.state().voice).toBeUndefined();
    expect(screen.getByRole("button", { name: "Read Answer 1" })).toHaveFocus();
  });

  it("are told in Chinese too", () => {
    visit("zh-Hant");
    expect(screen.getByRole("heading", { level: 1, name: "3 則回答，各說了什麼" })).toBeVisible();
    expect(screen.getAllByRole("button", { name: /^反駁：/u })).toHaveLength(2);
  });
});
