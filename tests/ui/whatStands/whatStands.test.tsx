import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { debateOf } from "../../../bench/debate.ts";
import { type Answer, answerTo, type Question } from "../../../src/evaluation/question.ts";
import { mapOf } from "../../support/maps.ts";
import { renderApp } from "../support/app.tsx";

/**
 * one falls by b; two has the only reason c, and c and d rule each other out:
 *
 *     one x- b      two <- c x- d      c -x d
 */
const map = mapOf("one x- b, two <- c, c x- d, d x- c; v1: b c; v1 = no one");

const card = (name: RegExp) => screen.getByRole("button", { name });
const line = () => screen.queryByRole("region", { name: "What stands" });
const status = (text: string | RegExp) => screen.getByText(text, { selector: "[role=status] *" });

/** What opens the strength of a claim. */
const reckoning = "Another reckoning: how strong it is";

describe("what stands", () => {
  it("is off until it is asked for, then said on every card, counted, and off again", async () => {
    const { user } = renderApp({ map });
    expect(line()).not.toBeInTheDocument();
    expect(card(/^Position.*Claim one/u)).not.toHaveAccessibleName(/By this map/u);
    await user.click(screen.getByRole("button", { name: "Show what stands" }));
    expect(line()).toHaveTextContent("By this map: 1 stands, 1 falls, 3 are open");
    expect(card(/^Position.*Claim one/u)).toHaveAccessibleName(/By this map: falls\./u);
    expect(card(/^But: Claim b/u)).toHaveAccessibleName(/By this map: stands\./u);
    expect(status(/1 stands, 1 falls, 3 are open\. It does not say what is true\./u)).toBeInTheDocument();
    await user.click(
      within(screen.getByRole("region", { name: "What stands" })).getByRole("button", { name: "Hide what stands" }),
    );
    expect(line()).not.toBeInTheDocument();
    expect(status("What stands is hidden.")).toBeInTheDocument();
  });

  it("is put on and taken off by one key, and another lets objections alone decide", async () => {
    const { user, atlas } = renderApp({ map });
    card(/^Position.*Claim one/u).focus();
    await user.keyboard("v");
    expect(atlas.state().verdicts).toBe("needs-one");
    await user.keyboard("{Shift>}V{/Shift}");
    expect(atlas.state().verdicts).toBe("attack-only");
    expect(screen.getByRole("button", { name: "Objections only" })).toHaveAttribute("aria-pressed", "true");
    expect(line()).toHaveTextContent("2 stand, 1 falls, 2 are open");
    await user.keyboard("v");
    expect(atlas.state().verdicts).toBeUndefined();
  });

  it("leaves the focus on what is read when its line or a panel about all of the map goes", async () => {
    const { user, atlas } = renderApp({ map, hash: "e=needs-one" });
    const isOnMap = () => document.activeElement?.matches("main [data-region] [tabindex='0']");
    await user.click(screen.getByRole("button", { name: /^Where it turns/u }));
    await user.click(await screen.findByRole("button", { name: "Close" }));
    expect(atlas.state().aside).toBeUndefined();
    expect(isOnMap()).toBe(true);
    await user.click(screen.getByRole("button", { name: /^Where it turns/u }));
    card(/^Position.*Claim one/u).focus();
    await user.keyboard("{Escape}");
    expect(atlas.state().aside).toBeUndefined();
    await user.click(within(line() as HTMLElement).getByRole("button", { name: "Hide what stands" }));
    expect(line()).not.toBeInTheDocument();
    expect(isOnMap()).toBe(true);
  });

  it("hears its keys from the bar too, and puts the focus where it shows something to be read", async () => {
    const { user } = renderApp({ map });
    await user.click(screen.getByRole("button", { name: "Show what stands" }));
    await user.keyboard("c");
    expect(await screen.findByRole("heading", { name: "Where the debate turns" })).toHaveFocus();
    await user.keyboard("v");
    expect(line()).not.toBeInTheDocument();
  });

  it("gives no strength to what is supposed to be false", () => {
    renderApp({ map, hash: "e=needs-one&w=voice:v1&c=b" });
    const part = screen.getByRole("region", { name: "By this what-if" });
    expect(part).toHaveTextContent(/Falls/u);
    expect(within(part).queryByText(reckoning)).not.toBeInTheDocument();
  });

  it("says how many camps stand and why others fall, each with its verdict beside its name", async () => {
    const { user, atlas } = renderApp({ map, hash: "e=needs-one" });
    expect(line()).toHaveTextContent("Neither camp stands: 1 falls (an objection to it stands), 1 is open.");
    const rows = within(line() as HTMLElement).getAllByRole("listitem");
    expect(rows.map((row) => row.textContent?.trim())).toEqual(["Position one Falls", "Position two Open"]);
    await user.click(within(line() as HTMLElement).getByRole("link", { name: "Position two" }));
    expect(atlas.state().selection).toBe("two");
  });

  it("explains what the words mean and what they do not", async () => {
    const { user } = renderApp({ map, hash: "e=needs-one" });
    const explain = screen.getByRole("button", { name: "What this means" });
    expect(screen.getByText(/It does not say what is true, and it is not a vote/u)).not.toBeVisible();
    await user.click(explain);
    expect(screen.getByText(/It does not say what is true, and it is not a vote/u)).toBeVisible();
  });

  it("tells of a claim why it falls, with a link to the claim that decides", async () => {
    const { user, atlas } = renderApp({ map, hash: "e=needs-one&c=one" });
    const part = screen.getByRole("region", { name: "By this map" });
    expect(part).toHaveTextContent("Falls the objection “Claim b” stands.");
    await user.click(within(part).getAllByRole("link", { name: "Claim b" })[0] as HTMLElement);
    expect(atlas.state().selection).toBe("b");
  });

  it("shows no strength beside a verdict before a reader opens it, nor for the next claim", async () => {
    const { user, atlas } = renderApp({ map, hash: "e=needs-one&c=one" });
    expect(await screen.findByText(reckoning)).toBeInTheDocument();
    expect(screen.queryByText("Strength")).not.toBeInTheDocument();
    await user.click(screen.getByText(reckoning));
    expect(await screen.findByText("Strength")).toBeInTheDocument();
    act(() => atlas.actions.select("two"));
    expect(screen.queryByText("Strength")).not.toBeInTheDocument();
  });

  it("says right below the strength that it is another reckoning, and why a weight may pass 1", async () => {
    const { user } = renderApp({ map: mapOf("one <= b, b <= c, one x- d"), hash: "e=needs-one&c=one" });
    await user.click(await screen.findByText(reckoning));
    const strength = (await screen.findByText("Strength")).closest("[data-part=strength]") as HTMLElement;
    const [bar, apart, carries, raised] = strength.children;
    expect(bar).toHaveTextContent(/^Strength/u);
    expect(apart).toHaveTextContent(
      /^Another reckoning than the verdict: .* one objection that stands is enough to fall/u,
    );
    expect(carries).toHaveTextContent(/marks as strong counts one and a half times, so the number may pass 1/u);
    expect(raised).toHaveTextContent("What raises it");
  });

  it("tells of an open claim the circle, and where it holds", async () => {
    renderApp({ map, hash: "e=needs-one&c=two" });
    const part = screen.getByRole("region", { name: "By this map" });
    expect(part).toHaveTextContent(/Open depends on a circle: “Claim c” and “Claim d” rule each other out/u);
    expect(await within(part).findByText(/holds in some ways/u)).toBeInTheDocument();
  });

  it("gives strength as a bar and two digits, with what lowered it", async () => {
    const { user } = renderApp({ map, hash: "e=needs-one&c=one" });
    const part = screen.getByRole("region", { name: "By this map" });
    await user.click(await within(part).findByText(reckoning));
    await within(part).findByText("Strength");
    // Quadratic Energy: E = -.5, h = .25 / 1.25, so .5 - .5 h.
    expect(part).toHaveTextContent("0.40");
    expect(within(part).getByRole("img", { name: "40 of 100" })).toBeInTheDocument();
    expect(within(part).getByText("What lowers it")).toBeInTheDocument();
    expect(within(part).queryByText("What raises it")).not.toBeInTheDocument();
  });
});

describe("where the debate turns", () => {
  it("is a list with the most telling first, which one walks through and comes back to", async () => {
    const { user, atlas } = renderApp({ map, hash: "e=needs-one" });
    await user.click(screen.getByRole("button", { name: "Where it turns" }));
    const list = await screen.findByRole("region", { name: "Where the debate turns" });
    const rows = within(list)
      .getAllByRole("listitem")
      .map((row) => row.textContent);
    expect(rows).toEqual([
      "2Claim cIf it is false, 2 other verdicts change, among them “Position two”",
      "2Claim dIf it is false, 2 other verdicts change, among them “Position two”",
      "1Claim bIf it is false, one other verdict changes, that of “Position one”",
    ]);
    await user.click(within(list).getByRole("link", { name: "Claim c" }));
    await user.click(screen.getByRole("button", { name: "Next crux" }));
    expect(atlas.state().selection).toBe("d");
    await user.click(screen.getByRole("button", { name: "Back to the list" }));
    expect(screen.getByRole("region", { name: "Where the debate turns" })).toBeInTheDocument();
  });

  it("lists the claims that turn less too, where they are asked for", async () => {
    const many = mapOf(`one <- ${[..."abcdefghijklmn"].join(" <- ")}`);
    const { user } = renderApp({ map: many, hash: "e=needs-one&k=cruxes" });
    const list = await screen.findByRole("region", { name: "Where the debate turns" });
    const count = () => within(list).getAllByRole("listitem").length;
    expect(count()).toBe(12);
    await user.click(within(list).getByRole("button", { name: "Show more (2 left)" }));
    expect(count()).toBe(14);
    await user.click(within(list).getByRole("link", { name: "Claim a" }));
    expect(screen.getByRole("navigation", { name: "Where the debate turns" })).toHaveTextContent("14 of 14");
    await user.click(screen.getByRole("button", { name: "Back to the list" }));
    expect(await screen.findByRole("link", { name: "Claim a" })).toBeVisible();
  });

  it("has in its list the claim that one has walked to", async () => {
    const many = mapOf(`one <- ${[..."abcdefghijklmn"].join(" <- ")}`);
    const { user } = renderApp({ map: many, hash: "e=needs-one&k=cruxes" });
    const list = await screen.findByRole("region", { name: "Where the debate turns" });
    await user.click(within(list).getAllByRole("link").at(-1) as HTMLElement);
    await user.click(screen.getByRole("button", { name: "Next crux" }));
    expect(screen.getByRole("navigation", { name: "Where the debate turns" })).toHaveTextContent("13 of 14");
    await user.click(screen.getByRole("button", { name: "Back to the list" }));
    expect(await screen.findByRole("link", { name: "Claim b" })).toBeVisible();
  });

  it("is asked once, and each step of the walk keeps the focus, also where there is no further one", async () => {
    const answer = vi.fn(async (question: Question) => answerTo(question));
    const { user, atlas } = renderApp({ map, hash: "e=needs-one&k=cruxes", answer });
    await user.click(await screen.findByRole("link", { name: "Claim c" }));
    const next = screen.getByRole("button", { name: "Next crux" });
    next.focus();
    await user.keyboard("{Enter}{Enter}{Enter}");
    expect(atlas.state().selection).toBe("b");
    expect(next).toHaveFocus();
    expect(next).toHaveAttribute("aria-disabled", "true");
    expect(answer.mock.calls.filter(([{ about }]) => about.kind === "cruxes")).toHaveLength(1);
    // Both c and d are open, and where they hold is asked once for both.
    expect(answer.mock.calls.filter(([{ about }]) => about.kind === "extensions")).toHaveLength(1);
  });

  it("says that it could not be worked out, not that it took too long, and asks again when told to", async () => {
    let isThere = false;
    const answer = async (question: Question) => {
      if (!isThere) throw new Error("the worker could not start");
      return answerTo(question);
    };
    const { user } = renderApp({ map, hash: "k=cruxes", answer });
    expect(await screen.findByText(/could not be worked out/u)).toBeInTheDocument();
    expect(screen.queryByText(/longer than five seconds/u)).not.toBeInTheDocument();
    isThere = true;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("link", { name: "Claim c" })).toBeInTheDocument();
  });
});

describe("other definitions", () => {
  it("are for the expert: the sets of claims that can be held together, in every one and in some", async () => {
    const { user } = renderApp({ map, hash: "k=semantics" });
    expect(await screen.findByText("2 sets")).toBeInTheDocument();
    expect(screen.getByText("Holds in every one: 1")).toBeInTheDocument();
    expect(screen.getByText("Holds in some only: 3")).toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "Definition" }), "grounded");
    expect(await screen.findByText("One set")).toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "Definition" }), "h-categoriser");
    expect(await screen.findByText(/Settled after|Worked out once/u)).toBeInTheDocument();
    expect(screen.queryByRole("combobox", { name: "What a support means" })).not.toBeInTheDocument();
  });

  it("give no number where the strengths do not settle, and say so", async () => {
    const restless = mapOf("one <- b, b x- one, one <- one");
    const weights = new Map([
      ["one", 0],
      ["b", 0.75],
    ]);
    const weighed = {
      ...restless,
      claims: restless.claims.map((claim) => ({ ...claim, weight: weights.get(claim.id) ?? 0.5 })),
    };
    const { user } = renderApp({ map: weighed, hash: "k=semantics" });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Definition" }), "df-quad");
    expect(await screen.findByText("It does not settle, so there is no number to show.")).toHaveRole("status");
    expect(screen.queryByText(/Settled after/u)).not.toBeInTheDocument();
  });
});

describe("what follows from a very large map", () => {
  /** Answers that come when they are let go, in any order. */
  function heldBack() {
    const asked: { readonly question: Question; readonly signal: AbortSignal; readonly answer: () => void }[] = [];
    const answer = (question: Question, signal: AbortSignal) =>
      new Promise<Answer>((resolve) => {
        asked.push({ question, signal, answer: () => resolve(answerTo(question)) });
      });
    return { asked, answer };
  }
  const large = debateOf({ claims: 10_001 });

  it("is worked out beside the page: said to be on its way, then shown; an answer to what was asked before is dropped", async () => {
    const { asked, answer } = heldBack();
    const { atlas } = renderApp({ map: large, answer });
    const counts = () => screen.queryByRole("list", { name: "How much changes" });
    act(() => atlas.actions.reject({ kind: "claim", id: "c0" }));
    const panel = await screen.findByRole("complementary", { name: /^Suppose/u });
    expect(within(panel).getByText("Being worked out.")).toBeInTheDocument();
    act(() => atlas.actions.reject({ kind: "claim", id: "c1" }));
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[0]?.answer();
    await act(async () => {});
    expect(counts()).not.toBeInTheDocument();
    expect(document.querySelector("[data-whatif]")).toBeNull();
    asked[1]?.answer();
    await waitFor(() => expect(counts()).toBeInTheDocument());
    expect(document.querySelectorAll('main [data-whatif="rejected"]')).toHaveLength(2);
    await waitFor(() => expect(status(/no longer used\./u)).toBeInTheDocument());
    expect(asked.map(({ question }) => question.about.kind)).toEqual(["fallout", "fallout"]);
  });

  it("is said in the line above the map, on the cards and in the panel of a claim once it is known", async () => {
    const { asked, answer } = heldBack();
    const { user } = renderApp({ map: large, hash: "e=needs-one&c=c0", answer });
    await waitFor(() => expect(asked.map(({ question }) => question.about.kind)).toContain("verdicts"));
    expect(line()).toHaveTextContent("Being worked out.");
    expect(document.querySelector("[data-region=map] .standing")).toBeNull();
    for (const { answer } of asked) answer();
    await waitFor(() => expect(line()).toHaveTextContent(/By this map: \d+ stand/u));
    const part = screen.getByRole("region", { name: "By this map" });
    expect(await within(part).findByText(reckoning)).toBeInTheDocument();
    expect(document.querySelector("[data-region=map] .standing")).not.toBeNull();
    expect(asked.filter(({ question }) => question.about.kind === "verdicts")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Objections only" }));
    expect(line()).toHaveTextContent("Being worked out.");
  });
});

it("asks beside the page for the strengths of what goes in circles, however small the map", async () => {
  const answer = vi.fn(async (question: Question) => answerTo(question));
  const { user } = renderApp({ map: mapOf("one <- a <- b <- a"), hash: "e=needs-one&c=one", answer });
  const part = screen.getByRole("region", { name: "By this map" });
  await user.click(await within(part).findByText(reckoning));
  expect(await within(part).findByText("Strength")).toBeInTheDocument();
  expect(answer.mock.calls.map(([{ about }]) => about.kind)).toContain("strengths");
});
