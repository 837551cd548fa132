import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bridge, bridgeText } from "./bridge.ts";
import { charactersOfEach, longVoice, paragraphsPutIn } from "./longVoice.ts";
import { showPanel } from "./showPanel.tsx";

const [earlier, later] = ["Show the text before this", "Show the text after this"];

afterEach(() => vi.restoreAllMocks());

const text = () => screen.getByRole("region", { name: "Full text of Answer 1" });
const more = (name: string) => within(text()).queryByRole("button", { name });
const paragraphs = () => [...text().querySelectorAll("p")];
const first = () => paragraphs().at(0)?.textContent ?? "";
const last = () => paragraphs().at(-1)?.textContent ?? "";

/** Puts the focus on a button and presses it by the keyboard. */
async function press(user: ReturnType<typeof showPanel>["user"], name: string): Promise<void> {
  act(() => more(name)?.focus());
  await user.keyboard("{Enter}");
}

describe("a passage in a very long voice", () => {
  it("has the part around it, with a way on before and after", () => {
    showPanel("ford", longVoice());
    expect(screen.getByText("踩著石頭過河，去年就有人滑倒", { selector: "mark" })).toBeVisible();
    expect(paragraphs().length).toBeLessThan(paragraphsPutIn);
    expect(text().textContent).not.toContain("我們村口");
    expect(text().textContent).not.toContain("依我看");
    expect(more(earlier)).toBeVisible();
    expect(more(later)).toBeVisible();
  });

  it.each([
    [later, last, "依我看橋要蓋，學校那邊先得到好處。"],
    [earlier, first, "我們村口那條河一年要漲三回水，每回總得停課好幾天。"],
  ])(
    "goes on at “%s”: the button keeps the focus as long as there is more, then the first that came has it",
    async (name, outermost, end) => {
      const { user } = showPanel("ford", longVoice());
      const before = paragraphs().length;
      await press(user, name);
      expect(paragraphs().length).toBe(before + 10);
      expect(more(name)).toHaveFocus();

      const known = new Set(paragraphs().map((paragraph) => paragraph.textContent));
      await user.keyboard("{Enter}");
      expect(outermost()).toBe(end);
      expect(more(name)).toBeNull();
      const came = paragraphs().find((paragraph) => !known.has(paragraph.textContent));
      expect(came).toHaveFocus();
      expect(came).toHaveAttribute("tabindex", "-1");
      expect(more(name === later ? earlier : later)).toBeVisible();
    },
  );

  it("says how much of it is in sight as soon as there is more", async () => {
    vi.spyOn(Element.prototype, "scrollHeight", "get").mockImplementation(() => 100 * paragraphs().length);
    vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(500);
    const { user } = showPanel("ford", longVoice());
    const inSight = () => document.querySelector("u")?.style.height;
    const before = paragraphs().length;
    expect(inSight()).toBe(`${(500 / before).toFixed(2)}%`);
    await press(user, later);
    expect(inSight()).toBe(`${(500 / (before + 10)).toFixed(2)}%`);
  });

  it("stays where it is read when more comes before it", async () => {
    vi.spyOn(Element.prototype, "scrollHeight", "get").mockImplementation(() => 100 * paragraphs().length);
    const { user } = showPanel("ford", longVoice());
    text().scrollTop = 70;
    await press(user, earlier);
    expect(text().scrollTop).toBe(70 + 100 * 10);
  });

  it("has the buttons in the language of the page, the text in its own", () => {
    showPanel("ford", longVoice());
    expect(text()).toHaveAttribute("lang", "zh-Hant");
    for (const name of [earlier, later]) expect(more(name)).toHaveAttribute("lang", "en");
  });
});

describe("a very long voice", () => {
  /** The panel of answer 1 with its text attached. */
  function showVoice({ map, text: original } = longVoice()) {
    const shown = showPanel(undefined, { map, text: original });
    act(() => shown.atlas.actions.hear("a1"));
    return shown;
  }

  it("goes on from its start in a few steps, the focus kept at the button and handed on at the end", async () => {
    const { user } = showVoice();
    expect(first()).toContain("我們村口");
    expect(more(earlier)).toBeNull();
    expect(more(later)).toHaveAttribute("lang", "en");
    const counts = [paragraphs().length];
    await press(user, later);
    counts.push(paragraphs().length);
    expect(more(later)).toHaveFocus();
    await user.keyboard("{Enter}");
    counts.push(paragraphs().length);
    expect(more(later)).toHaveFocus();
    expect(counts.map((count) => Math.round(count / 10))).toEqual([1, 2, 4]);

    const known = paragraphs().length;
    await user.keyboard("{Enter}");
    expect(last()).toContain("依我看橋要蓋");
    expect(more(later)).toBeNull();
    expect(paragraphs()[known]).toHaveFocus();
  });

  it("leaves the focus where it is when the button is pressed by who has it elsewhere", async () => {
    showVoice();
    const heading = screen.getByRole("heading", { name: "Answer 1" });
    act(() => heading.focus());
    for (let times = 0; times < 3; times++) act(() => more(later)?.click());
    expect(more(later)).toBeNull();
    expect(heading).toHaveFocus();
  });

  it("of up to twenty thousand characters is shown at once", () => {
    const line = `${"話".repeat(charactersOfEach - 1)}\n`;
    const words = bridgeText.slice(0, bridgeText.indexOf("依我看"));
    const room = 18;
    const [voice, ...others] = bridge.voices;
    if (!voice) throw new Error("the debate has no voices");
    const map = { ...bridge, voices: [{ ...voice, end: voice.end + room * line.length }, ...others] };
    showVoice({ map, text: `${words}${line.repeat(room)}${bridgeText.slice(words.length)}` });
    expect(last()).toContain("依我看橋要蓋");
    expect(within(text()).queryAllByRole("button")).toEqual([]);
  });
});
