import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { poll } from "../../../bench/poll.ts";
import { bridge, bridgeText, changedText } from "./bridge.ts";
import { showPanel } from "./showPanel.tsx";

describe("the panel of a claim", () => {
  it("shows what bears on it a hundred at a time, and leads on with the next", async () => {
    const { user } = showPanel("c0", { map: poll(230) });
    const section = screen.getByRole("region", { name: "Read on" });
    expect(within(section).getAllByRole("link")).toHaveLength(100);
    await user.click(within(section).getByRole("button", { name: "Show 100 more of 130" }));
    expect(within(section).getAllByRole("link")).toHaveLength(200);
    expect(within(section).getAllByRole("link")[100]).toHaveFocus();
    await user.click(within(section).getByRole("button", { name: "Show the other 30" }));
    expect(within(section).getAllByRole("link")).toHaveLength(230);
    expect(within(section).queryByRole("button")).toBeNull();
  });

  it("is not there while nothing is selected", () => {
    showPanel(undefined);
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("is a landmark named by the claim, with its translation marked as such", () => {
    const { panel } = showPanel("school");
    expect(panel()).toHaveAccessibleName("Children get to school");
    expect(screen.getByText("孩子上學安全。")).toHaveAttribute("lang", "zh-Hant");
  });

  it("leads by links from the position down to the claim", async () => {
    const { atlas, user } = showPanel("flood");
    const path = screen.getByRole("navigation", { name: "Path to this claim" });
    expect(
      within(path)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "YesBuild the bridge+because ",
      "Children get to school+because ",
      "together with “The ford is slippery”",
    ]);
    await user.click(within(path).getByRole("link", { name: "Children get to school" }));
    expect(atlas.state().selection).toBe("school");
  });

  it("says of a position that it is a camp", () => {
    showPanel("yes");
    expect(screen.getByRole("navigation")).toHaveTextContent("Yescamp");
  });

  it("counts sources, reasons, objections and other camps, and says the strength in words", () => {
    showPanel("school");
    expect(screen.getAllByRole("list")[1]).toHaveTextContent(
      "1 sourcemoderate11 reasonon it22 reasons11 objectionunder it1 other camp",
    );
  });

  it("tells what it counts to who asks, by keys too", async () => {
    const { user } = showPanel("school");
    const asked = screen.getByRole("button", { name: "What these numbers count", expanded: false });
    asked.focus();
    await user.keyboard("{Enter}");
    expect(asked).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText(/objections to the claim itself/u)).toBeVisible();
    expect(screen.getAllByRole("list")[1]).toHaveTextContent(/under it: all that hangs under it/u);
    await user.keyboard("{Enter}");
    expect(screen.queryByText(/objections to the claim itself/u)).toBeNull();
  });

  it("puts away what explains the counts before the panel, one Escape each, wherever the focus is in it", async () => {
    const { user, atlas, panel } = showPanel("school");
    const asked = screen.getByRole("button", { name: "What these numbers count" });
    await user.click(asked);
    await user.click(screen.getByText(/objections to the claim itself/u));
    expect(panel()).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByText(/objections to the claim itself/u)).toBeNull();
    expect(asked).toHaveFocus();
    expect(atlas.state().selection).toBe("school");
    await user.keyboard("{Escape}");
    expect(atlas.state().selection).toBeUndefined();
  });

  it("sets the annotator's remark apart", () => {
    showPanel("school");
    expect(screen.getByRole("note")).toHaveTextContent("Annotator’s noteSaid only by half.");
  });

  it("speaks Chinese with those who read Chinese", () => {
    const { panel } = showPanel("school", { language: "zh-Hant" });
    expect(panel()).toHaveAccessibleName("孩子上學安全");
    expect(screen.getByRole("note")).toHaveTextContent("註者的話這裡只說到一半。");
    expect(screen.getByRole("tab", { name: "答 1" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByText("第 3 段，共 3 段")).toBeVisible();
    expect(screen.getByText("未附原文")).toBeVisible();
  });

  it("says so where a claim has no source", () => {
    showPanel("no");
    expect(screen.getByText("No source is recorded for this claim.")).toBeVisible();
    expect(screen.queryByRole("tab")).toBeNull();
  });

  it("closes by its button and by Escape", async () => {
    const { atlas, user, panel } = showPanel("school");
    await user.click(screen.getByRole("button", { name: "Close the source" }));
    expect(atlas.state().selection).toBeUndefined();
    act(() => atlas.actions.select("school"));
    panel().focus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).toBeNull();
  });
});

describe("the sources of a claim", () => {
  it("have one tab for each answer, in their order, and a step for each passage", async () => {
    const { atlas, user } = showPanel("cost", { passage: 1 });
    expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual(["2Answer 2", "3Answer 3"]);
    expect(screen.getByText("1 / 3")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Next source" }));
    await user.click(screen.getByRole("button", { name: "Next source" }));
    expect(atlas.state().passage).toBe(0);
    expect(screen.getByRole("tab", { name: "Answer 3" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("button", { name: "Next source" })).toHaveAttribute("aria-disabled", "true");
  });

  it("are chosen among by the arrow keys, and the focus goes along", async () => {
    const { atlas, user } = showPanel("cost", { passage: 1 });
    screen.getByRole("tab", { name: "Answer 2" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(atlas.state().passage).toBe(0);
    expect(screen.getByRole("tab", { name: "Answer 3" })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Answer 2" })).toHaveFocus();
  });

  it("are stepped through by commands, which say where they lead", () => {
    const { atlas, commands, said } = showPanel("cost", { passage: 1 });
    const [next, previous] = ["source.next", "source.previous"].map((id) => commands.list().find((c) => c.id === id));
    expect([next?.keys, previous?.keys]).toEqual([["N"], ["P"]]);
    expect(previous?.isEnabled?.()).toBe(false);
    act(() => next?.run());
    expect(atlas.state().passage).toBe(2);
    expect(said.at(-1)?.[0]).toBe(
      "Source 2 of 3. Answer 2, paragraph 2 of 2, two thirds in. Text not attached. Key phrase: 橋墩就要八十萬. Gist: The gist of 橋墩.",
    );
  });

  it("say how the passage is put, unless it simply asserts", async () => {
    const { user } = showPanel("cost", { passage: 0 });
    expect(screen.getByText("Reported: somebody else’s words")).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Answer 2" }));
    expect(screen.getByText("Asked, not asserted")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Next source" }));
    expect(screen.queryByText("Asked, not asserted")).toBeNull();
  });

  it("show a byline behind its button alone, and Escape closes only that", async () => {
    const { user, panel } = showPanel("school");
    expect(panel()).toHaveTextContent("author uncertain");
    expect(panel()).not.toHaveTextContent("陳老師");
    const info = screen.getByRole("button", { name: "How the author was identified" });
    await user.click(info);
    expect(screen.getByRole("dialog")).toHaveTextContent("Names slipped by one.Signed: 陳老師");
    expect(screen.getByRole("dialog")).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(info).toHaveFocus();
    expect(panel()).toBeVisible();
  });

  it("say nothing of an author where nobody signs", () => {
    const { panel } = showPanel("boat");
    expect(panel()).not.toHaveTextContent("author");
  });

  it("have a place that is a picture with a sentence", () => {
    showPanel("ford");
    expect(screen.getByRole("img")).toHaveAccessibleName("Two thirds of the way through the answer, paragraph 2 of 3");
  });

  it("lead to the other passages of the same answer", async () => {
    const { atlas, user } = showPanel("ford");
    const others = screen.getByRole("toolbar", { name: "Other sources in this answer" });
    expect(
      within(others)
        .getAllByRole("button")
        .map((tick) => tick.getAttribute("aria-label")),
    ).toEqual(["The river floods", "Build the bridge", "Children get to school"]);
    within(others).getByRole("button", { name: "The river floods" }).focus();
    await user.keyboard("{End}{Enter}");
    expect(atlas.state().selection).toBe("school");
  });
});

describe("the passage", () => {
  it("is its key phrase and its gist in both languages where no text is attached", () => {
    showPanel("school");
    const passage = screen.getByRole("tabpanel");
    expect(passage).toHaveAttribute("data-text", "none");
    expect(within(passage).getByText("學校那邊").tagName).toBe("MARK");
    expect(passage).toHaveTextContent("words of the original");
    const gists = within(passage).getAllByText(/The gist of|大意/u);
    expect(gists.map(({ lang }) => lang)).toEqual(["en", "zh-Hant"]);
    expect(screen.getByRole("button", { name: "Choose the file of the original text" })).toBeVisible();
  });

  it("stands highlighted in the whole answer once the text is attached", () => {
    showPanel("ford", { text: bridgeText });
    const passage = screen.getByRole("tabpanel");
    expect(passage).toHaveAttribute("data-text", "verified");
    const text = screen.getByRole("region", { name: "Full text of Answer 1" });
    expect(within(text).getByText("踩著石頭過河，去年就有人滑倒")).toHaveAttribute("data-source", "0");
    expect(text).toHaveTextContent("孩子們只好踩著石頭過河，去年就有人滑倒。");
    expect(text).toHaveTextContent("每回總得停課好幾天");
    expect(text).not.toHaveTextContent("蓋橋的錢");
    expect(text).toHaveAttribute("tabindex", "0");
    expect(screen.getByText("Verified")).toBeVisible();
    // Whoever cannot read the text still reads what it says.
    const gists = within(passage).getAllByText(/The gist of|大意/u);
    expect(gists.map(({ lang }) => lang)).toEqual(["en", "zh-Hant"]);
  });

  it("is marked in each paragraph it runs through", () => {
    const [first] = bridge.claims.find(({ id }) => id === "flood")?.passages ?? [];
    const [second] = bridge.claims.find(({ id }) => id === "ford")?.passages ?? [];
    if (!first || !second) throw new Error("the map lacks its passages");
    const claims = bridge.claims.map((claim) =>
      claim.id === "flood" ? { ...claim, passages: [{ ...first, end: second.end }] } : claim,
    );
    showPanel("flood", { text: bridgeText, map: { ...bridge, claims } });
    const marks = [...screen.getByRole("tabpanel").querySelectorAll("mark[data-source]")];
    expect(marks.map((mark) => mark.textContent?.slice(-4))).toEqual(["課好幾天。".slice(-4), "有人滑倒"]);
  });

  it("says where it was recorded when the text has it elsewhere", () => {
    showPanel("ford", { text: changedText });
    expect(screen.getByRole("tabpanel")).toHaveAttribute("data-text", "moved");
    expect(screen.getByText("Paragraph 3 of 4")).toBeVisible();
    expect(screen.getByText("Recorded in paragraph 2; in this file the same words are in paragraph 3.")).toBeVisible();
    expect(screen.getByText("Moved")).toBeVisible();
  });

  it("stays a key phrase with its gist when the text does not have it, and says so", () => {
    showPanel("cost", { passage: 2, text: changedText });
    const passage = screen.getByRole("tabpanel");
    expect(passage).toHaveAttribute("data-text", "missing");
    expect(passage).toHaveTextContent("These words are not in this file.");
    expect(within(passage).getByText("橋墩就要八十萬")).toBeVisible();
    expect(screen.getByRole("button", { name: "Choose another file" })).toBeVisible();
  });
});

describe("what to read on", () => {
  it("links to what bears on the claim and to what it bears on", () => {
    showPanel("school");
    const rows = within(screen.getByRole("region", { name: "Read on" })).getAllByRole("link");
    expect(rows.map((row) => row.textContent)).toEqual([
      "The river floods1 (Answer 1)",
      "The ford is slippery1 (Answer 1)",
      "–but It rebuts: Do not build it",
    ]);
  });

  it("puts premises that bear only together in one bracket under one sign", () => {
    showPanel("school");
    const [row] = [...screen.getByRole("region", { name: "Read on" }).querySelectorAll(":scope > ul > li")];
    if (!(row instanceof HTMLElement)) throw new Error("there is no row");
    expect(within(row).getByRole("list").children).toHaveLength(2);
    expect(within(row).getAllByText("only together")).toHaveLength(1);
    // Heard before them, once.
    expect(row).toHaveTextContent(/^only together\+because The river floods.*The ford is slippery/u);
    expect(within(row).queryByRole("list", { name: /./u })).toBeNull();
  });

  it("says why a claim is listed again: it bears with another, and by itself", () => {
    const [flood] = bridge.relations.filter(({ id }) => id === "r2");
    if (!flood) throw new Error("the bridge has no such relation");
    const alone = { ...flood, id: "r9", from: ["flood"], strength: 3 as const };
    showPanel("school", { map: { ...bridge, relations: [...bridge.relations, alone] } });
    const rows = [...screen.getByRole("region", { name: "Read on" }).querySelectorAll(":scope > ul > li")];
    expect(rows[1]).toHaveTextContent(
      /“The river floods” is listed above too: here it counts once more, by itself\.$/u,
    );
  });

  it("names inferences that are rebutted", () => {
    showPanel("boat");
    expect(screen.getByRole("region", { name: "Read on" })).toHaveTextContent(
      "It rebuts the inference: The river floods → Children get to school",
    );
  });

  it("tells a claim that its own inference is rebutted", () => {
    showPanel("ford");
    expect(screen.getByRole("region", { name: "Read on" })).toHaveTextContent(
      "Rebuts its inference to “Children get to school”: Boats would do",
    );
  });

  it("selects here on a click, keeps the focus in the panel, and is an address of its own", async () => {
    const { atlas, user } = showPanel("school");
    const link = screen.getByRole("link", { name: /Do not build it/u });
    expect(link.getAttribute("href")).toContain("c=no");
    await user.click(link);
    expect(atlas.state().selection).toBe("no");
    expect(screen.getByRole("heading", { name: "Do not build it" })).toHaveFocus();
  });
});

describe("copying a claim", () => {
  it("gives its sentence, its place with no more than the key phrase, and the link", async () => {
    const { user, said } = showPanel("ford");
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("menuitem", { name: "Copy claim" }));
    const [sentence, source, link] = (await navigator.clipboard.readText()).split("\n");
    expect([sentence, source]).toEqual(["The ford is slippery.", "Answer 1, paragraph 2: “有人滑倒”"]);
    expect(link).toMatch(/^http.*#.*c=ford/u);
    expect(said).toContainEqual(["Claim copied", "seen"]);
  });
});

describe("what is done more seldom", () => {
  it("shows the claim's branch alone, and all of the map again", async () => {
    const { atlas, user } = showPanel("ford");
    const choose = async (name: string) => {
      await user.click(screen.getByRole("button", { name: "More" }));
      await user.click(screen.getByRole("menuitem", { name }));
    };
    await choose("See this branch alone");
    expect(atlas.state()).toMatchObject({ branch: "ford", selection: "ford" });
    expect(screen.getByRole("button", { name: "More" })).toHaveFocus();
    await choose("Leave the branch");
    expect(atlas.state().branch).toBeUndefined();
  });
});

describe("the sheet", () => {
  it("has a button for each of its sizes", async () => {
    const { user, panel } = showPanel("school");
    const sizes = screen.getByRole("group", { name: "Size of the panel" });
    const [peek, content, full] = within(sizes).getAllByRole("button");
    expect(content).toHaveAttribute("aria-pressed", "true");
    if (!full || !peek) throw new Error("a size lacks its button");
    await user.click(full);
    expect(panel()).toHaveAttribute("data-detent", "full");
    await user.click(peek);
    expect(panel()).toHaveAttribute("data-detent", "peek");
  });
});
