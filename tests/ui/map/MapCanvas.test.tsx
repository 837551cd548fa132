import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { legendWords } from "../../../src/messages/legend.ts";
import { drawMap } from "../../../src/render/drawMap.ts";
import { foldsToDepth } from "../../../src/view/folds.ts";
import { debate, foldedAt, mapOf } from "../../support/maps.ts";
import { showMap } from "./showMap.tsx";

vi.mock("../../../src/render/drawMap.ts", { spy: true });

/** root <- here, other <- there <- far; here leads on to far. */
const crossing = mapOf("root <- here, other <- there <- far, far <- here");

describe("the map for those who hear it", () => {
  it("is an application with a description of its role, named by the question", () => {
    const { region } = showMap();
    expect(region()).toHaveAccessibleName("Should we?");
    expect(region()).toHaveAttribute("aria-roledescription", "Argument map");
    expect(region()).toHaveAttribute("data-region", "map");
  });

  it("says of each card how it bears, on what, who says it and what hangs on it", () => {
    showMap();
    expect(cardNames()).toContain(
      "Because: Claim base. Supports Claim calm. Said in answers 1 and 3. 2 sources. 1 reason, expanded. 1 of 3.",
    );
    expect(cardNames()).toContain("But: Claim cash. Rebuts Claim calm. Said in answer 2. 1 source. 3 of 3.");
    expect(cardNames()).toContain(
      "But: Claim old. Rebuts the step from “Claim data” to “Claim base”. Said in answer 3. 1 source. 2 of 2.",
    );
    expect(cardNames().some((name) => name.startsWith("Position “Position calm”: Claim calm."))).toBe(true);
  });

  it("says the same in Chinese", () => {
    showMap({ language: "zh-Hant" });
    expect(screen.getByRole("application")).toHaveAttribute("aria-roledescription", "論點地圖");
    expect(cardNames()).toContain(
      "因為：論點 base。支持「論點 calm」。答 1、答 3 說。2 處出處。1 個理由，已展開。第 1 個，共 3 個。",
    );
    expect(cardNames()).toContain(
      "但是：論點 old。反駁從「論點 data」到「論點 base」的推論。答 3 說。1 處出處。第 2 個，共 2 個。",
    );
  });

  it("says of a card whose reasons stand elsewhere that they do, not that it is unfolded", () => {
    showMap({ map: mapOf("root <- here, other <- there <- far, far <- here, there <- here") });
    expect(cardNames().filter((name) => /elsewhere/u.test(name))).toEqual([
      "Because: Claim there. Supports Claim other. 2 reasons, 1 of them elsewhere on the map, expanded. 1 of 1.",
      "Because: Claim far. Supports Claim there. 1 reason, elsewhere on the map. 1 of 1.",
    ]);
    const far = screen.getByRole("button", { name: /^Because: Claim far\./u });
    expect(far).not.toHaveAttribute("aria-expanded");
  });

  it("names the voices, and of those that take no side that they do not", () => {
    showMap();
    expect(screen.getByRole("button", { name: "Answer 1, takes the side “Position calm”." })).toBeInTheDocument();
    expect(
      screen.getByRole("button", {
        name: "Answer 2, takes the side “Position alarm”, agrees in part with “Position calm”.",
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Answer 3, takes no side." })).toBeInTheDocument();
  });

  it("says of a voice which side it takes though no position stands for it", async () => {
    const { user, atlas } = showMap({ map: mapOf("a, b; v1 = yes a; v2 = no; v3 = none") });
    const token = screen.getByRole("button", { name: "Answer 2, says no, in none of the positions." });
    await user.click(token);
    expect(atlas.state().voice).toBe("v2");
  });

  it("is one stop of the Tab key, after a way past it", async () => {
    const { user, card } = showMap();
    await user.tab();
    expect(screen.getByRole("button", { name: "Skip to outline" })).toHaveFocus();
    await user.tab();
    expect(card("calm")).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Zoom in" })).toHaveFocus();
  });

  it("lets itself be skipped, for the outline", async () => {
    const { user, atlas } = showMap();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(atlas.state().screen).toBe("outline");
  });
});

describe("selecting", () => {
  it("is seen first; the rest steps back a frame later, and not at all where it is taken back before", async () => {
    const { atlas, card, svg } = showMap();
    const { select } = atlas.actions;
    act(() => select("data"));
    expect(card("data")).toHaveAttribute("aria-current", "true");
    expect(svg().querySelector("[data-dimmed]")).toBeNull();
    act(() => select(undefined));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(svg().querySelector("[data-dimmed]")).toBeNull();
    act(() => select("data"));
    await waitFor(() => expect(svg().querySelector("[data-dimmed]")).not.toBeNull());
  });

  it("marks the card that is clicked, keeps what belongs to it, and lets the rest step back", async () => {
    const { user, atlas, card, svg } = showMap();
    await user.click(card("data"));
    expect(atlas.state().selection).toBe("data");
    expect(card("data")).toHaveAttribute("aria-current", "true");
    expect(lit(svg())).toEqual(["base", "calm", "data", "old"]);
    await waitFor(() => expect(svg().querySelector("[data-dimmed]")).not.toBeNull());
    await user.keyboard("{Escape}");
    expect(atlas.state().selection).toBeUndefined();
    expect(svg().querySelector("[data-dimmed]")).toBeNull();
    // What a pointer rests on stands out by itself.
    await user.unhover(card("data"));
    await waitFor(() => expect(lit(svg())).toEqual([]));
  });

  it("keeps premises that bear together in the light together", async () => {
    const { user, card, svg } = showMap();
    await user.click(card("habit"));
    expect(lit(svg())).toEqual(["base", "calm", "habit"]);
  });

  it("shows the cross-links that leave what is selected or come to it, and no others", async () => {
    const { user, card, svg } = showMap();
    const lanes = () =>
      [...svg().querySelectorAll("[data-lane][data-lit]")].map((lane) => lane.getAttribute("data-lane"));
    expect(lanes()).toEqual([]);
    await user.click(card("cash"));
    expect(lanes()).toEqual(["r5"]);
    await user.click(card("old"));
    expect(lanes()).toEqual([]);
    await user.click(card("alarm"));
    expect(lanes()).toEqual(["r5"]);
  });

  it("draws nothing again: neither for selection, focus and hover nor for zoom", async () => {
    const { user, atlas, card, svg } = showMap();
    const before = [...svg().querySelectorAll("*")];
    const drawings = vi.mocked(drawMap).mock.calls.length;
    await user.click(card("data"));
    await user.keyboard("{ArrowLeft}{ArrowDown}+-");
    await user.pointer({ target: card("cash"), coords: { clientX: 9, clientY: 9 } });
    await waitFor(() => expect(lit(svg())).toContain("cash"));
    fireEvent.wheel(svg(), { deltaY: 120 });
    act(() => atlas.actions.setCamera({ x: 10, y: 20, zoom: 2 }));
    expect(vi.mocked(drawMap).mock.calls.length).toBe(drawings);
    const after = new Set(svg().querySelectorAll("*"));
    expect(before.filter((element) => !after.has(element) && !element.closest("[data-layer=rings]"))).toEqual([]);
  });

  it("lights what a voice says while the pointer is on its token", async () => {
    const { user, svg } = showMap();
    await user.hover(screen.getByRole("button", { name: /^Answer 3/u }));
    await waitFor(() => expect(lit(svg())).toEqual(["base", "old"]));
    expect(svg().querySelectorAll(".hairlines path")).toHaveLength(2);
    await user.unhover(screen.getByRole("button", { name: /^Answer 3/u }));
    await waitFor(() => expect(lit(svg())).toEqual([]));
  });

  it("tells the whole sentence and who says it after a while, until Escape", async () => {
    const { user, card } = showMap();
    await user.click(card("data"));
    await user.pointer({ target: card("base"), coords: { clientX: 9, clientY: 9 } });
    const words = await screen.findByRole("tooltip");
    expect(words).toHaveTextContent("This is the claim base.Said in answers 1 and 3");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).toBeNull();
    expect(card("data")).toHaveAttribute("aria-current", "true");
  });

  it("are gone when a file is dropped, also of what then lies under the pointer at rest", async () => {
    const { user, card } = showMap();
    await user.pointer({ target: card("base"), coords: { clientX: 9, clientY: 9 } });
    await screen.findByRole("tooltip");
    fireEvent(document.body, new MouseEvent("drop", { bubbles: true, clientX: 9, clientY: 9 }));
    expect(screen.queryByRole("tooltip")).toBeNull();
    await user.pointer({ target: card("data"), coords: { clientX: 9, clientY: 9 } });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(screen.queryByRole("tooltip")).toBeNull();
    await user.pointer({ target: card("data"), coords: { clientX: 12, clientY: 9 } });
    expect(await screen.findByRole("tooltip")).toHaveTextContent("This is the claim data.");
  });
});

describe("walking with the keyboard", () => {
  it("goes to the first reason, back to what it bears on, and along the column", async () => {
    const { user, card } = showMap();
    await user.tab();
    await user.tab();
    await user.keyboard("{ArrowRight}");
    expect(card("base")).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(card("habit")).toHaveFocus();
    await user.keyboard("{ArrowUp}{ArrowLeft}");
    expect(card("calm")).toHaveFocus();
    await user.keyboard("{End}");
    expect(card("alarm")).toHaveFocus();
    await user.keyboard("{Home}");
    expect(card("calm")).toHaveFocus();
  });

  it("selects with Enter or Space, and the focus stays", async () => {
    const { user, atlas, card } = showMap();
    await user.tab();
    await user.tab();
    await user.keyboard("{ArrowRight}{Enter}");
    expect(atlas.state().selection).toBe("base");
    expect(card("base")).toHaveFocus();
    await user.keyboard("{ArrowDown} ");
    expect(atlas.state().selection).toBe("habit");
    expect(card("habit")).toHaveFocus();
  });

  it("folds with F, says how many claims went, and unfolds with an arrow", async () => {
    const { user, said, card, atlas } = showMap();
    await user.tab();
    await user.tab();
    await user.keyboard("{ArrowRight}f");
    expect(card("base")).toHaveAttribute("aria-expanded", "false");
    expect(said.at(-1)).toBe("“Claim base” folded, 2 claims (1 support, 1 rebut) put away.");
    await user.keyboard("{ArrowRight}");
    expect(card("base")).toHaveAttribute("aria-expanded", "true");
    expect(said.at(-1)).toBe("“Claim base” unfolded, 2 claims more.");
    expect(card("base")).toHaveFocus();
    await user.keyboard("{ArrowLeft}{Shift>}F{/Shift}");
    expect(atlas.state().folded).toEqual(foldedAt(debate, "calm"));
    await user.keyboard("{Shift>}F{/Shift}");
    expect(atlas.state().folded).toEqual(new Set());
  });

  it("gives the focus to what was folded over it", async () => {
    const { user, atlas, card } = showMap();
    await user.tab();
    await user.tab();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(card("data")).toHaveFocus();
    act(() => atlas.actions.fold(foldsToDepth(debate, "none")));
    expect(card("calm")).toHaveFocus();
  });

  it("points at cross-links with E, says where they lead, and follows them with Enter", async () => {
    const { user, said, card, atlas } = showMap();
    await user.click(card("cash"));
    await user.keyboard("e");
    expect(said.at(-1)).toBe("Link 1 of 1: it also supports “Claim alarm”. Press Enter to go there.");
    await user.keyboard("{Enter}");
    expect(card("alarm")).toHaveFocus();
    expect(atlas.state().selection).toBe("alarm");
    await user.keyboard("{Shift>}E{/Shift}");
    expect(said.at(-1)).toBe("Link 1 of 1: “Claim cash” also supports it. Press Enter to go there.");
    await user.keyboard("{Escape}");
    expect(atlas.state().selection).toBe("alarm");
    await user.keyboard("{Escape}");
    expect(atlas.state().selection).toBeUndefined();
  });

  it("unfolds what hides the end of a cross-link", async () => {
    const { user, card, atlas } = showMap({ map: crossing });
    act(() => atlas.actions.fold(foldedAt(crossing, "there")));
    await user.click(card("here"));
    await user.keyboard("e{Enter}");
    expect(card("far")).toHaveFocus();
    expect(atlas.state().selection).toBe("far");
  });
});

describe("one branch alone", () => {
  it("is shown with I, all of the map with I again", async () => {
    const { user, card, atlas, region } = showMap();
    await user.click(card("base"));
    await user.keyboard("i");
    expect(atlas.state().branch).toBe("base");
    expect(region().querySelector('[data-claim="alarm"]')).toBeNull();
    expect(card("base")).toHaveFocus();
    await user.keyboard("i");
    expect(card("alarm")).toBeInTheDocument();
  });

  it("is shown by a double click on its card, whatever the first click moved there", async () => {
    const { user, card, atlas } = showMap();
    await user.dblClick(card("data"));
    expect(atlas.state()).toMatchObject({ branch: "data", selection: "data" });
  });
});

describe("a click with Ctrl", () => {
  it("opens the claim in a tab of its own and leaves this one as it is", async () => {
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    const { user, card, atlas } = showMap();
    await user.keyboard("{Control>}");
    await user.click(card("data"));
    await user.keyboard("{/Control}");
    expect(open).toHaveBeenCalledWith(expect.stringContaining("#c=data"), "_blank", "noopener");
    expect(atlas.state().selection).toBeUndefined();
    open.mockRestore();
  });
});

describe("folding with the pointer", () => {
  it("hides and shows what hangs on a claim, and leaves the card where it is on the screen", async () => {
    const { user, region, card, svg } = showMap();
    const chip = () => region().querySelector('[data-fold="base"]');
    const before = onScreen(svg(), card("base"));
    await user.click(chip() as Element);
    expect(region().querySelector('[data-claim="data"]')).toBeNull();
    expect(onScreen(svg(), card("base"))).toEqual(before);
    await user.click(chip() as Element);
    expect(region().querySelector('[data-claim="data"]')).not.toBeNull();
    expect(onScreen(svg(), card("base"))).toEqual(before);
  });

  it("opens the whole branch with Alt", async () => {
    const { user, region, atlas } = showMap();
    act(() => atlas.actions.fold(foldedAt(debate, "calm", "base", "alarm")));
    await user.keyboard("{Alt>}");
    await user.click(region().querySelector('[data-fold="calm"]') as Element);
    await user.keyboard("{/Alt}");
    expect(atlas.state().folded).toEqual(foldedAt(debate, "alarm"));
  });
});

describe("near and far", () => {
  it("zooms by its buttons, says how far, and shows names and bars from afar", async () => {
    const { user, said, svg, atlas } = showMap();
    expect(svg()).toHaveAttribute("data-showing", "near");
    const zoomOut = screen.getByRole("button", { name: "Zoom out" });
    await user.click(zoomOut);
    await user.click(zoomOut);
    expect(said.at(-1)).toBe("Zoom 64%");
    await waitFor(() => expect(svg()).toHaveAttribute("data-showing", "mid"), { timeout: 9000 });
    await user.click(screen.getByRole("button", { name: "Zoom to fit all" }));
    expect(atlas.state().camera).toBeUndefined();
    await waitFor(() => expect(svg()).toHaveAttribute("data-showing", "near"), { timeout: 9000 });
  }, 25_000);

  it("has both levels on the page, the far one hidden from those who hear", () => {
    const { svg } = showMap();
    const levels = [...svg().querySelectorAll("[data-level]")];
    expect(levels.map((level) => [level.getAttribute("data-level"), level.getAttribute("aria-hidden")])).toEqual([
      ["overview", "true"],
      ["near", null],
    ]);
  });

  it("tells all of its key to who hears it, wherever others look", () => {
    const { atlas } = showMap();
    act(() => atlas.actions.fold(new Set(["base"])));
    const key = () => screen.getByRole("img", { name: /^Key: because/u });
    const all = key().getAttribute("aria-label");
    expect(all).toContain(legendWords.en.folded);
    act(() => atlas.actions.setCamera({ x: 100, y: 400, zoom: 0.3 }));
    expect(key()).toHaveAccessibleName(all ?? "");
  });

  it("has a key to its signs", () => {
    showMap();
    expect(within(screen.getByRole("application")).getByRole("img", { name: /^Key: because/u })).toBeInTheDocument();
  });
});

describe("the whole graph", () => {
  it("is laid out elsewhere; meanwhile the page says that it is busy", async () => {
    const { region } = showMap({ layout: "layered" });
    expect(region()).toHaveAttribute("aria-busy", "true");
    await waitFor(() => expect(region()).toHaveAttribute("aria-busy", "false"));
    expect(cardNames()).toHaveLength(7);
  });

  it("that takes too long gives way to the reading order, and says so", async () => {
    const { said, region } = showMap({ layout: "layered", elsewhere: () => Promise.reject(new Error("too long")) });
    await waitFor(() => expect(region()).toHaveAttribute("aria-busy", "false"));
    expect(said).toEqual([
      "The graph of all links was not laid out within three seconds; the map is in reading order instead.",
    ]);
    expect(cardNames()).toHaveLength(7);
  });
});

function cardNames(): string[] {
  const cards = screen.getAllByRole("button").filter((button) => button.hasAttribute("data-claim"));
  return cards.map((card) => card.getAttribute("aria-label") ?? "");
}

function lit(svg: Element): string[] {
  return [...svg.querySelectorAll("[data-card][data-lit]")].map((card) => card.getAttribute("data-card") ?? "").sort();
}

/** The left top corner of a card on the screen, in tenths of a pixel. */
function onScreen(svg: Element, card: Element): number[] {
  const lengths = (moved: Element | null) =>
    [...(moved?.getAttribute("transform") ?? "").matchAll(/-?\d[\d.]*/gu)].map(Number);
  const [x = 0, y = 0, zoom = 1] = lengths(svg.querySelector("g"));
  const [left = 0, top = 0] = lengths(card.parentElement);
  return [x + left * zoom, y + top * zoom].map((length) => Math.round(length * 10));
}
