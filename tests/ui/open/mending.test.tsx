import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
// Loaded beforehand, as by the first file that is opened: the tests are not about how long that takes.
import "../../../src/formats/format.ts";
import { readMap } from "../../../src/formats/json.ts";
import { writeMap } from "../../../src/formats/writeMap.ts";
import { mapOf } from "../../support/maps.ts";
import { fileOf, renderApp } from "../support/app.tsx";

const other = { ...mapOf("calm <- base; v1: calm base"), id: "other" };
const good = writeMap(other);
/** Two mistakes with a remedy. */
const broken = good.replace('"support"', '"supports"').replace(/"to": "calm"/u, '"to": "clam"');
/** And one that only its author can mend. */
const worse = broken.replace('"id": "other"', '"id": ""');

async function openFaulty(text: string, visit: Parameters<typeof renderApp>[0] = {}) {
  const app = renderApp(visit);
  fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [fileOf("mine.json", text)] } });
  return { ...app, dialog: await screen.findByRole("dialog", { name: /mine\.json/u }) };
}

/** The name of the button that mends the first issue of a code. */
function fixOf(text: string, code: string): string {
  const issue = readMap(text).issues.find((one) => one.code === code);
  if (!issue) throw new Error(`there is no ${code}`);
  return `Fix… line ${issue.line}, column ${issue.column}`;
}

/** The lines that would change, as they are told. */
function changes(): readonly string[] {
  const region = screen.getByRole("region", { name: "The lines that change" });
  return within(region)
    .getAllByRole("listitem")
    .map((item) => item.textContent ?? "");
}

afterEach(() => vi.restoreAllMocks());

describe("the issues of a faulty file", () => {
  it("have a button each where there is a remedy, and one for all", async () => {
    const { dialog } = await openFaulty(worse);
    const items = within(within(dialog).getByRole("list", { name: "Problems" })).getAllByRole("listitem");
    const withFix = items.filter((item) => within(item).queryByRole("button", { name: /^Fix…/u }));
    expect([items.length, withFix.length]).toEqual([3, 2]);
    expect(within(dialog).getByRole("button", { name: "Fix all 2…" })).toBeVisible();
  });

  it("have one chief button: what mends the only one, or another file where nothing mends them", async () => {
    const chief = (dialog: HTMLElement) =>
      [...dialog.querySelectorAll("[data-chief]")].map((button) => button.textContent);
    const one = await openFaulty(good.replace('"support"', '"supports"'));
    expect(chief(one.dialog)).toEqual(["Fix the problem…"]);
    await one.user.click(within(one.dialog).getByRole("button", { name: "Fix the problem…" }));
    expect(await screen.findByRole("button", { name: "Open the mended copy" })).toBeVisible();
    one.unmount();
    const two = await openFaulty(good.replace('"support"', '"supports"').replace('"id": "other"', '"id": ""'));
    expect(chief(two.dialog)).toEqual(["Fix 1 of 2 problems…"]);
    two.unmount();
    const none = await openFaulty(good.replace('"id": "other"', '"id": ""'));
    expect(chief(none.dialog)).toEqual(["Choose another file…"]);
  });

  it("say what their codes mean, with a wrong and a right sample, where one asks", async () => {
    const { user, dialog } = await openFaulty(broken);
    const [code] = within(dialog).getAllByRole("button", { name: /^map\/bad-choice: what it means/u });
    if (!code) throw new Error("there is one");
    await user.click(code);
    expect(code).toHaveAttribute("aria-expanded", "true");
    expect(await within(dialog).findByText("Wrong:")).toBeVisible();
    expect(dialog).toHaveTextContent("A value is none of those that its field takes");
    expect(dialog).toHaveTextContent('"type": "attacks"');
    await user.click(code);
    expect(within(dialog).queryByText("Wrong:")).toBeNull();
  });

  it("have none where only the author knows", async () => {
    const { dialog } = await openFaulty(good.replace('"id": "other"', '"id": ""'));
    expect(within(dialog).queryByRole("button", { name: /^Fix/u })).toBeNull();
  });

  it("can be mended all at once: the lines are shown, and the copy opens", async () => {
    const { user, atlas, dialog } = await openFaulty(broken);
    const before = atlas.state();
    await user.click(within(dialog).getByRole("button", { name: "Fix all 2…" }));
    const preview = await screen.findByRole("dialog", { name: "What would change in “mine.json”" });
    expect(atlas.state()).toBe(before);
    const [line = ""] = broken.split("\n").filter((one) => one.includes("supports"));
    const told = `Now: −${line}Then: +${line.replace("supports", "support").replace("clam", "calm")}`;
    expect(changes()).toEqual([expect.stringContaining(told)]);
    const open = within(preview).getByRole("button", { name: "Open the mended copy" });
    expect(open).toHaveFocus();
    expect(open).toHaveAccessibleDescription("Then it opens.");
    await user.click(open);
    await waitFor(() => expect(atlas.state()).toMatchObject({ map: other, fileName: "mine.json" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("can be mended one by one, the others left as they are", async () => {
    const { user, atlas, dialog } = await openFaulty(worse);
    await user.click(within(dialog).getByRole("button", { name: fixOf(worse, "map/bad-choice") }));
    expect(await screen.findByText("2 problems remain then.")).toBeVisible();
    expect(changes()).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Change it so" }));
    const rest = await screen.findByRole("dialog", { name: "“mine.json” can’t be opened yet: 2 problems." });
    expect(within(rest).getAllByRole("button", { name: /^line /u })[0]).toHaveFocus();
    expect(within(rest).queryByRole("button", { name: /^Fix all/u })).toBeNull();
    const left = worse.replace("supports", "support");
    await user.click(within(rest).getByRole("button", { name: fixOf(left, "map/dangling-reference") }));
    expect(await screen.findByText("One problem remains then.")).toBeVisible();
    expect(atlas.state().fileName).toBe("sample.json");
  });

  it("are there again after a look at what would change", async () => {
    const { user, dialog } = await openFaulty(broken);
    const name = fixOf(broken, "map/dangling-reference");
    await user.click(within(dialog).getByRole("button", { name }));
    await user.click(await screen.findByRole("button", { name: "Back" }));
    expect(await screen.findByRole("button", { name })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Fix all 2…" }));
    await user.click(await screen.findByRole("button", { name: "Back" }));
    expect(screen.getByRole("button", { name: "Fix all 2…" })).toHaveFocus();
  });

  it("are told in Chinese too", async () => {
    const { user, dialog } = await openFaulty(broken, { language: "zh-Hant" });
    await user.click(within(dialog).getByRole("button", { name: "修正全部 2 處…" }));
    const preview = await screen.findByRole("dialog", { name: "「mine.json」會這樣修正" });
    expect(preview).toHaveTextContent("原來的檔案不會改動：修正的是它的副本。");
    expect(preview).toHaveTextContent("改完就打得開。");
    expect(within(preview).getByRole("button", { name: "開啟修正後的副本" })).toBeVisible();
  });

  it("are mended in a copy with a name of its own that can be saved; the file is not touched", async () => {
    const saved: { name: string; blob: Promise<string> }[] = [];
    let blob: Blob | undefined;
    const createObjectURL = (one: Blob) => {
      blob = one;
      return "blob:1";
    };
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL }));
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      if (blob) saved.push({ name: this.download, blob: blob.text() });
    });
    const { user, dialog } = await openFaulty(broken);
    await user.click(within(dialog).getByRole("button", { name: "Fix all 2…" }));
    await user.click(await screen.findByRole("button", { name: "Save the copy" }));
    expect(saved.map(({ name }) => name)).toEqual(["mine.mended.json"]);
    expect(await saved[0]?.blob).toBe(good);
    expect(screen.getByRole("dialog", { name: "What would change in “mine.json”" })).toBeVisible();
  });

  it("show of very many changes the first, and count the others", async () => {
    const many = good.replace('"claims": [', `"claims": [${'\n{"id": "x", "txt": {"en": "x"}},'.repeat(150)}`);
    const { user, dialog } = await openFaulty(many);
    await user.click(within(dialog).getByRole("button", { name: /^Fix all \d+…/u }));
    await screen.findByRole("dialog", { name: "What would change in “mine.json”" });
    expect(changes()).toHaveLength(100);
    expect(screen.getByText("There are 50 more changes; the copy that you can save has them all.")).toBeVisible();
  });
});
