import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mapOf } from "../../support/maps.ts";
import { renderApp } from "../support/app.tsx";

/**
 * Where b is rejected, a falls, one keeps a reason, two is freed of an objection, and h is of no more use:
 *
 *     one <- a <- b <- h, one <- c      two x- a, two <- c
 */
const falling = mapOf("one <- a <- b <- h, one <- c, two x- a, two <- c; v1: b; v2: a c; v1 = no one; v2 = yes two");

function panel() {
  return screen.getByRole("complementary");
}

function card(claim: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-region=map] [data-claim="${claim}"]`);
  if (!found) throw new Error(`${claim} is not on the map`);
  return found;
}

/** The list of changes: what each is called and what is said of it. */
function told(): readonly string[] {
  const list = within(panel()).getByRole("list", { name: "What changes, in causal order" });
  return within(list)
    .getAllByRole("listitem")
    .map((item) => [item.querySelector("a")?.textContent, item.querySelector("p")?.textContent].join(": "));
}

describe("the panel of a what-if", () => {
  it("says what stands now and did not where that is asked for, and is ended by Escape from a fresh page", async () => {
    const { user, atlas } = renderApp({ map: mapOf("one <- a x- b"), hash: "w=b&e=needs-one" });
    const turned = await screen.findByRole("region", { name: "What stands changes for 2 other claims" });
    expect(
      within(turned)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["Claim oneNow stands, fell before", "Claim aNow stands, fell before"]);
    expect(screen.getByRole("region", { name: "What stands" })).toHaveTextContent("By this what-if: 2 stand, 1 falls");
    expect(document.activeElement).toBe(document.body);
    await user.keyboard("{Escape}");
    expect(atlas.state().rejected).toEqual([]);
  });

  it("comes with W on a card, and tells what falls, in causal order and with counts", async () => {
    const { user, atlas } = renderApp({ map: falling, hash: "f=@all,b" });
    act(() => atlas.actions.fold(new Set()));
    card("b").focus();
    await user.keyboard("w");
    expect(panel()).toHaveAccessibleName("Suppose “Claim b” is false");
    const counts = within(panel()).getByRole("list", { name: "How much changes" });
    expect(counts).toHaveTextContent("1 lost every reason1 lost a reason1 freed of an objection1 no longer used");
    expect(told()).toEqual([
      "Claim b: You set it to false",
      "Claim a: Its only reason is gone; answer 2 still says it",
      "Claim one: 2 reasons, 1 left",
      "Claim two: Another camp: its only objection is gone",
    ]);
    expect(within(panel()).getByRole("img", { name: "1 of 2 reasons left" })).toBeInTheDocument();
    expect(within(panel()).getByText("1 no longer used")).toBeInTheDocument();
    expect(within(panel()).getByRole("note")).toHaveTextContent("It does not say what is true.");
    expect(screen.getByRole("status")).toHaveTextContent(
      "Suppose “Claim b” is false: 1 lost every reason, 1 lost a reason, 1 freed of an objection and 1 no longer used.",
    );
  });

  it("is told by cards, edges and folds", async () => {
    const { atlas } = renderApp({ map: falling, language: "zh-Hant" });
    act(() => atlas.actions.reject({ kind: "claim", id: "b" }));
    act(() => atlas.actions.fold(new Set()));
    const fates = ["b", "a", "one", "two", "h", "c"].map((claim) =>
      card(claim).closest("[data-card]")?.getAttribute("data-whatif"),
    );
    expect(fates).toEqual(["rejected", "unsupported", "weakened", "freed", "unused", null]);
    expect(card("a")).toHaveAccessibleName(expect.stringContaining("失去所有理由。"));
    expect(card("one")).toHaveAccessibleName(expect.stringContaining("少了理由：2 個理由，還剩 1 個。"));
    expect(document.querySelectorAll("[data-level=near] [data-edge][data-idle]")).toHaveLength(4);
    expect(document.querySelector("[role=img]")).toHaveAccessibleName(expect.stringContaining("失去所有理由"));
    act(() => atlas.actions.toggleFold("one"));
    expect(card("one")).toHaveAccessibleName(expect.stringContaining("收起的論點裡有 3 個變了。"));
    expect(document.querySelector("[data-level=near] [data-fold=one] .fate")).toHaveTextContent("3");
    act(() => atlas.actions.endWhatIf());
    expect(document.querySelectorAll("[data-whatif], [data-idle], .fate")).toHaveLength(0);
  });

  it("gives way to a claim that is followed, which says what became of it, and comes back", async () => {
    const { user, atlas } = renderApp({ map: falling, hash: "w=b" });
    await user.click(within(panel()).getByRole("link", { name: "Claim one" }));
    expect(atlas.state().selection).toBe("one");
    expect(panel()).toHaveTextContent("lost a reason: ");
    expect(panel()).toContainElement(document.activeElement as HTMLElement | null);
    await user.click(within(panel()).getByRole("button", { name: "See the whole what-if" }));
    expect(panel()).toHaveAccessibleName("Suppose “Claim b” is false");
  });

  it("takes one of several back, and the last in its claim's panel; ending it is another button, for all", async () => {
    const { user, atlas } = renderApp({ map: falling, hash: "w=b,c" });
    expect(panel()).toHaveAccessibleName("Suppose “Claim b” and “Claim c” are false");
    const each = within(panel()).getByRole("list", { name: "Restore one of them:" });
    await user.click(within(each).getByRole("button", { name: "Restore “Claim c”" }));
    expect(atlas.state().rejected).toEqual([{ kind: "claim", id: "b" }]);
    expect(within(panel()).queryByRole("button", { name: /^Restore/u })).toBeNull();
    expect(within(panel()).getByRole("button", { name: "End the what-if" })).toHaveAccessibleDescription(
      "Restores every claim and closes this panel",
    );
    act(() => atlas.actions.select("b"));
    await user.click(within(panel()).getByRole("button", { name: "Restore it" }));
    expect(atlas.state()).toMatchObject({ rejected: [], selection: "b" });
    expect(screen.getByRole("status")).toHaveTextContent("The what-if has ended; every claim is restored.");
  });

  it("ends with its button or with Escape, in the panel or on the map, after what lies over it", async () => {
    const { user, atlas } = renderApp({ map: falling, hash: "w=b" });
    await user.click(within(panel()).getByRole("button", { name: "End the what-if" }));
    expect(screen.queryByRole("complementary")).toBeNull();
    act(() => atlas.actions.reject({ kind: "claim", id: "c" }));
    act(() => atlas.actions.select("one"));
    card("one").focus();
    await user.keyboard("{Escape}");
    expect(atlas.state()).toMatchObject({ rejected: [{ kind: "claim", id: "c" }] });
    await user.keyboard("{Escape}");
    expect(atlas.state().rejected).toEqual([]);
  });
});

describe("supposing that something is false", () => {
  it("is offered for a claim, for who says it and for the document, in its panel", async () => {
    const { user, atlas } = renderApp({ map: falling, hash: "c=a" });
    await user.click(within(panel()).getByRole("button", { description: "What if what answer 2 says is false" }));
    expect(atlas.state().rejected).toEqual([{ kind: "voice", id: "v2" }]);
    expect(within(panel()).getByText("2 rejected with it, for nobody else says them")).toBeInTheDocument();
    act(() => atlas.actions.select("a"));
    await user.click(within(panel()).getByRole("button", { description: "What if what “A document” says is false" }));
    act(() => atlas.actions.select("h"));
    await user.click(within(panel()).getByRole("button", { description: "What if “Claim h” is false" }));
    expect(atlas.state().rejected.map(({ kind }) => kind)).toEqual(["voice", "document", "claim"]);
    expect(panel()).toHaveAccessibleName("Suppose what answer 2 says and 2 more are false");
  });

  it("is offered for an answer in its own panel and with W on its row", async () => {
    const { user, atlas } = renderApp({ map: falling, hash: "a=v1&v=answers" });
    await user.click(within(panel()).getByRole("button", { description: "What if what answer 1 says is false" }));
    expect(atlas.state().rejected).toEqual([{ kind: "voice", id: "v1" }]);
    expect(screen.getByRole("button", { name: "Reason: Claim a (lost every reason)" })).toHaveAttribute(
      "data-whatif",
      "unsupported",
    );
    // In the panel, and in the key to the marks.
    expect(screen.getAllByText("no longer used")).toHaveLength(2);
    screen.getByRole("button", { name: /^Read.*Answer 1/u }).focus();
    await user.keyboard("w");
    expect(atlas.state()).toMatchObject({ rejected: [], voice: "v1" });
  });

  it("is offered in a card's menu, and for a row of the outline with Shift+W", async () => {
    const { user, atlas } = renderApp({ map: falling, hash: "v=outline&f=@none" });
    act(() => atlas.actions.fold(new Set()));
    const row = screen.getByRole("treeitem", { name: /^Because: Claim b\./u });
    row.focus();
    await user.keyboard("{Shift>}W{/Shift}");
    expect(atlas.state().rejected).toEqual([{ kind: "claim", id: "b" }]);
    const fallen = screen.getByRole("treeitem", { name: /^Because: Claim a\. .*Lost every reason\./u });
    expect(fallen).toHaveAttribute("data-whatif", "unsupported");
    act(() => atlas.actions.show("map"));
    card("c").focus();
    await user.keyboard("{Shift>}{F10}{/Shift}");
    await user.click(screen.getByRole("menuitem", { name: /What if false/u }));
    expect(atlas.state().rejected.map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it("is among the keys that are listed", async () => {
    const { user } = renderApp({ map: falling });
    card("one").focus();
    await user.keyboard("?");
    expect(screen.getByRole("dialog")).toHaveTextContent("Suppose it is false; once more takes that back");
  });
});

it("is a step in the history: back leads to before it, forward to it again", async () => {
  const { atlas } = renderApp({ map: falling, hash: "c=b" });
  act(() => atlas.actions.reject({ kind: "claim", id: "b" }));
  expect(location.hash).toContain("w=b");
  expect(location.hash).not.toContain("c=b");
  const travelled = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
  history.back();
  await act(() => travelled);
  expect(atlas.state()).toMatchObject({ rejected: [], selection: "b" });
});
