import { act, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { debateOf } from "../../../bench/debate.ts";
import { showOutline } from "./showOutline.tsx";

/** While it is shut, what is made by slices does not begin; how often it was to begin. */
const gate = vi.hoisted(() => ({ isShut: false, asked: 0, open: () => {} }));

vi.mock("../../../src/ui/inSlices.ts", async (original) => {
  const { inSlices } = await original<typeof import("../../../src/ui/inSlices.ts")>();
  const behindGate: typeof inSlices = async (steps, signal, heard) => {
    gate.asked += 1;
    if (gate.isShut) {
      await new Promise<void>((resolve) => {
        gate.open = resolve;
      });
    }
    return inSlices(steps, signal, heard);
  };
  return { inSlices: behindGate };
});

/** Of so many claims rows are made by and by, and all of them are on the page. */
const map = debateOf({ claims: 500 });

afterEach(() => {
  gate.isShut = false;
  gate.open();
});

async function shown() {
  const outline = showOutline({ map });
  await come();
  return outline;
}

/** Waits for all rows, without asking so many for their roles and names. */
async function come(): Promise<void> {
  await waitFor(() => expect(rowOf("c499")).not.toBeNull(), { timeout: 30_000 });
}

function rowOf(claim: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[role=treeitem][data-claim=${claim}]`);
}

function focus(row: HTMLElement | null | undefined): void {
  act(() => row?.focus());
}

/** The claim of a row that is closed, or open: a leaf whose links can be told, or the last on which something hangs. */
function claimThatIs(expanded: "closed" | "open"): string {
  const rows = document.querySelectorAll<HTMLElement>(
    `[role=treeitem][data-claim][aria-expanded=${expanded === "open"}]`,
  );
  return [...rows].at(-1)?.dataset.claim ?? "";
}

/** The rows from the top down. */
function rows(): string {
  const items = [...document.querySelectorAll<HTMLElement>("[role=treeitem]")];
  return items.map((item) => item.dataset.claim ?? "↗").join(" ");
}

function note(): Promise<HTMLElement> {
  return screen.findByText(/^Outlining \d+ claims …$/u);
}

/** Folds the last claim that is open, and takes it back by Escape before it is shown; says which. */
async function foldAndStop(user: UserEvent): Promise<string> {
  const open = claimThatIs("open");
  focus(rowOf(open));
  gate.isShut = true;
  await user.keyboard("{ArrowLeft}");
  await note();
  await user.keyboard("{Escape}");
  return open;
}

function cancel(): HTMLElement | null {
  return screen.queryByRole("button", { name: "Cancel" });
}

it("says after a moment, not before, that claims are being put into rows, and how far that has come", async () => {
  gate.isShut = true;
  const { said } = showOutline({ map });
  const asked = performance.now();
  expect(screen.queryByText(/^Outlining/u)).toBeNull();
  expect(await note()).toHaveTextContent("Outlining 500 claims …");
  expect(performance.now() - asked).toBeGreaterThanOrEqual(250);
  const bar = screen.getByRole("progressbar", { name: "Progress" });
  expect(Number(bar.getAttribute("value"))).toBeLessThan(100);
  expect(said).toEqual(["Outlining 500 claims …"]);
  gate.isShut = false;
  gate.open();
  await waitFor(() => expect(screen.queryByText(/^Outlining/u)).toBeNull(), { timeout: 30_000 });
  expect(rowOf("c499")).not.toBeNull();
});

describe("what is being put into rows can be stopped", () => {
  it("and all that was asked for since is as it was, and nothing is made again", async () => {
    const { atlas, user, said } = await shown();
    act(() => atlas.actions.select("c0"));
    const [state, first] = [atlas.state(), rowOf("c0")];
    gate.isShut = true;
    act(() => atlas.actions.fold(new Set([...state.folded, "c30"])));
    await note();
    const { asked } = gate;
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(atlas.state()).toEqual(state);
    expect(rowOf("c0")).toBe(first);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(screen.queryByText(/^Outlining/u)).toBeNull();
    expect(gate.asked).toBe(asked);
    expect(said.at(-1)).toBe("Outlining was stopped. All is as it was before.");
  });

  it("with Escape too, and what is selected stays so; the focus is where it was", async () => {
    const { atlas, user } = await shown();
    act(() => atlas.actions.select("c1"));
    const open = await foldAndStop(user);
    expect(atlas.state().selection).toBe("c1");
    expect(atlas.state().folded.size).toBe(0);
    expect(rowOf(open)).toHaveFocus();
    expect(cancel()).toBeNull();
  });

  it("and then nothing is said of it, nor held for it", async () => {
    const { atlas, user, said } = await shown();
    await foldAndStop(user);
    gate.isShut = false;
    gate.open();
    const region = document.querySelector("[data-region=outline]");
    const scrolled = vi.fn();
    if (region) Object.defineProperty(region, "scrollTop", { get: () => 0, set: scrolled });
    const before = said.length;
    act(() => atlas.actions.fold(new Set(["c499"])));
    act(() => atlas.actions.fold(new Set(["c498"])));
    await waitFor(() => expect(rowOf("c498")).toBeNull(), { timeout: 30_000 });
    expect(said.slice(before).filter((words) => !words.startsWith("Outlining"))).toEqual([]);
    expect(scrolled).not.toHaveBeenCalled();
  });

  it("where links were to be told in rows of their own, too", async () => {
    const { user } = await shown();
    const [leaf, before] = [claimThatIs("closed"), rows()];
    focus(rowOf(leaf));
    gate.isShut = true;
    await user.keyboard("{ArrowRight}");
    await note();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByText(/^Outlining/u)).toBeNull());
    gate.isShut = false;
    gate.open();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(rows()).toBe(before);
    expect(rowOf(leaf)).toHaveAttribute("aria-expanded", "false");
  });

  it("before anything is there, by going back to the screen that was left for it", async () => {
    const { atlas, user } = showOutline({ map, screen: "map" });
    await waitFor(() => expect(document.querySelector("[data-card]")).not.toBeNull(), { timeout: 30_000 });
    act(() => atlas.actions.select("c2"));
    const state = atlas.state();
    gate.isShut = true;
    act(() => atlas.actions.show("outline"));
    act(() => atlas.actions.select("c3"));
    await note();
    const { asked } = gate;
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(atlas.state()).toEqual(state);
    expect(document.querySelector("[data-card]")).not.toBeNull();
    expect(gate.asked, "the map is there still").toBe(asked);
  });

  it("but there is no way back where a link leads to the outline, nor in another language", async () => {
    gate.isShut = true;
    const { atlas } = showOutline({ map });
    await note();
    expect(cancel()).toBeNull();
    act(() => atlas.actions.show("map"));
    await screen.findByText(/^Arranging/u);
    expect(cancel()).not.toBeNull();
    act(() => atlas.actions.setLanguage("zh-Hant"));
    await screen.findByText(/^正在排列/u);
    expect(screen.queryByRole("button", { name: "取消" })).toBeNull();
  });

  it("and once rows were there, no longer by leaving the outline", async () => {
    const { atlas } = showOutline({ map, screen: "map" });
    act(() => atlas.actions.show("outline"));
    await come();
    gate.isShut = true;
    act(() => atlas.actions.judge("needs-one"));
    await note();
    expect(cancel()).toBeNull();
  });
});

it("links that were opened are open still after another screen, and nothing is made again", async () => {
  const { atlas, user } = await shown();
  const before = rows();
  focus(rowOf(claimThatIs("closed")));
  await user.keyboard("{ArrowRight}");
  await waitFor(() => expect(rows()).not.toBe(before));
  const opened = rows();
  act(() => atlas.actions.show("map"));
  await waitFor(() => expect(document.querySelector("[data-card]")).not.toBeNull(), { timeout: 30_000 });
  gate.isShut = true;
  act(() => atlas.actions.show("outline"));
  expect(rows()).toBe(opened);
});
