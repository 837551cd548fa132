import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { carriedMap } from "../../../src/formats/carriedMap.ts";
import { formats, readMapFile } from "../../../src/formats/format.ts";
import { writeMap } from "../../../src/formats/writeMap.ts";
import { withoutBylines } from "../../../src/model/withoutBylines.ts";
import { outlineLosses } from "../../../src/render/outlineLosses.ts";
import { type PictureOptions, pictureOf } from "../../../src/render/picture.ts";
import { toMarkdown } from "../../../src/render/toMarkdown.ts";
import { fromHash } from "../../../src/store/address.ts";
import { exportForms } from "../../../src/ui/export/choice.ts";
import { createView } from "../../../src/view/createView.ts";
import { defaultFolds } from "../../../src/view/folds.ts";
import type { ViewRequest } from "../../../src/view/view.ts";
import { debate, foldedAt } from "../../support/maps.ts";
import { renderApp } from "../support/app.tsx";

const [realCreate, realRevoke] = [URL.createObjectURL, URL.revokeObjectURL];
let saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved = [];
  localStorage.clear();
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const url = `blob:here/${blobs.size}`;
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) ?? new Blob() });
  });
});

afterEach(() => {
  URL.createObjectURL = realCreate;
  URL.revokeObjectURL = realRevoke;
  vi.restoreAllMocks();
});

type Shown = ReturnType<typeof renderApp>;

async function opened(visit: Parameters<typeof renderApp>[0] = {}, before: (shown: Shown) => void = () => {}) {
  const shown = renderApp(visit);
  before(shown);
  await shown.user.click(screen.getByRole("button", { name: /^(?:Export|匯出)$/u }));
  return { ...shown, dialog: screen.getByRole("dialog", { name: /^(?:Export|匯出)$/u }) };
}

async function choose(user: UserEvent, ...names: readonly string[]) {
  for (const name of names) await user.click(screen.getByLabelText(name));
}

/** The text of the file that comes of it. */
async function saving(user: UserEvent): Promise<string> {
  const button = screen.getByRole("button", { name: "Download" });
  await waitFor(() => expect(button).toHaveAttribute("aria-disabled", "false"));
  await user.click(button);
  return (await saved.at(-1)?.blob.text()) ?? "";
}

const request: ViewRequest = { language: "en", layout: "tidy", folded: defaultFolds(debate) };
const folded = foldedAt(debate, "base");
const bare = (svg: string) => svg.replace(/<metadata[ >].*<\/metadata>\n/gu, "");

describe("exporting", () => {
  it("is asked for by its button and by its keys", async () => {
    const { user } = await opened();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.keyboard("{Control>}{Shift>}E{/Shift}{/Control}");
    expect(screen.getByRole("dialog", { name: "Export" })).toBeInTheDocument();
  });

  it("saves the picture as it is shown, under the map's name, unless told", async () => {
    const { user } = await opened({ theme: "dark" }, ({ atlas }) => atlas.actions.fold(foldedAt(debate, "base")));
    const svg = await saving(user);
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([["small.svg", "image/svg+xml"]]);
    expect(bare(svg)).toBe(pictureOf(debate, { ...request, folded: foldedAt(debate, "base") }, { theme: "dark" }));
    expect(screen.getByText("Exported small.svg", { selector: "[role=status] *" })).toBeInTheDocument();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it.each<[readonly string[], Partial<PictureOptions>, Partial<ViewRequest>]>([
    [["All, unfolded"], {}, { folded: new Set() }],
    [["The selected branch"], {}, { folded: new Set(), branch: "cash" }],
    [["Dark"], { theme: "dark" }, {}],
    [["Transparent"], { theme: "transparent" }, {}],
    [["中文"], {}, { language: "zh-Hant" }],
    [["Question"], { title: false }, {}],
    [["Key"], { legend: false }, {}],
    [["Who says it"], { answers: false }, {}],
    [["Numbered sources", "Key"], { sources: true, legend: false }, {}],
  ])("saves what is chosen: %j", async (names, options, asked) => {
    const { user } = await opened({}, ({ atlas }) => {
      atlas.actions.select("cash");
      atlas.actions.fold(folded);
    });
    await choose(user, ...names);
    const drawn = pictureOf(debate, { ...request, folded, ...asked }, { theme: "light", ...options });
    expect(bare(await saving(user))).toBe(drawn);
    expect(drawn).not.toBe(pictureOf(debate, { ...request, folded }, { theme: "light" }));
  });

  it("puts the map itself into the picture, without a byline, and says how much of it that is", async () => {
    const voices = debate.voices.map((voice) => ({
      ...voice,
      byline: { name: "Somebody", confidence: "likely" } as const,
    }));
    const { user, dialog } = await opened({ map: { ...debate, voices } }, ({ atlas }) => atlas.actions.fold(folded));
    const carried = carriedMap(debate);
    const facts = `${carried.length < 1000 ? `${carried.length} B` : `${Math.round(carried.length / 1000)} kB`} of it are the map`;
    await within(dialog).findByText(new RegExp(facts, "u"));
    const svg = await saving(user);
    const { value, view = "" } = await readMapFile(new TextEncoder().encode(svg));
    expect(value).toEqual(debate);
    expect(fromHash(view, debate).folded).toEqual(folded);
  });

  it("leaves the map out where that is asked, and says what the picture is then", async () => {
    const { user, dialog } = await opened();
    await choose(user, "The map itself");
    await within(dialog).findByText(/A picture only: it does not open as a map again$/u);
    expect(await saving(user)).not.toContain("data-argument-map");
  });

  it("writes the address of what it shows into the picture", async () => {
    const { user } = await opened();
    await choose(user, "All, unfolded", "Dark");
    const svg = await saving(user);
    expect(/<metadata>(.*)<\/metadata>/u.exec(svg)?.[1]).toBe(`${location.origin}/#l=en&amp;t=dark`);
  });

  it("saves the outline, in one language or in both", async () => {
    const { user } = await opened();
    await choose(user, "Markdown outline", "Both", "Numbered sources");
    expect(await saving(user)).toBe(toMarkdown(createView(debate, request), { isBoth: true }));
    expect(saved[0]?.name).toBe("small.md");
  });

  it("says before it is saved what an outline leaves out: what it has no room for, and what is folded away", async () => {
    const { user, dialog } = await opened({}, ({ atlas }) => atlas.actions.fold(folded));
    await choose(user, "Markdown outline");
    const list = await within(dialog).findByRole("list", { name: "What is not kept as it was" });
    const hidden = outlineLosses(debate, createView(debate, { ...request, folded }), { sources: false });
    const { count = 0 } = hidden.find(({ what }) => what === "unseen-claim") ?? {};
    expect(count).toBeGreaterThan(0);
    expect(within(list).getAllByRole("listitem")).toHaveLength(hidden.length);
    expect(list).toHaveTextContent(
      `${count} claims that are folded away, filtered out or outside the branch are left out`,
    );
    expect(
      within(dialog).getByText(new RegExp(` · ${hidden.length} things are not kept as they were$`, "u")),
    ).toBeVisible();
    await choose(user, "All, unfolded");
    await waitFor(() => expect(dialog).not.toHaveTextContent("folded away"));
  });

  it.each([
    ["Argdown", "small.argdown"],
    ["AIF", "small.json"],
    ["CSV: relations", "small.relations.csv"],
  ])("saves the map for other programs, and lists what that form has no room for: %s", async (name, fileName) => {
    const { user, dialog } = await opened();
    await choose(user, "For other programs", name);
    await within(dialog).findByText(/ B|kB/u, { selector: "[role=status]" });
    const id = name === "CSV: relations" ? "csv-relations" : name.toLowerCase();
    const written = await formats.find((form) => form.id === id)?.write?.(debate, "en");
    await waitFor(() =>
      expect(within(dialog).queryAllByRole("listitem")).toHaveLength(written?.losses.length ?? Number.NaN),
    );
    expect(await saving(user)).toBe(written?.text);
    expect(saved[0]?.name).toBe(fileName);
  });

  it("offers every form that is written", () => {
    const written = formats.filter(({ id, write }) => write && id !== "json").map(({ id }) => id);
    expect([...exportForms].sort()).toEqual(written.sort());
  });

  it("saves the map file without a byline", async () => {
    const voices = debate.voices.map((voice) => ({
      ...voice,
      byline: { name: "Somebody", confidence: "likely" } as const,
    }));
    const map = { ...debate, voices };
    const { user, dialog } = await opened({ map });
    for (const format of ["JSON map file", "For other programs", "JSON map file"]) {
      await choose(user, format);
      const lost = within(await within(dialog).findByRole("list", { name: "What is not kept as it was" }));
      const signed = await lost.findByText(/^the names that 3 answers are signed with/u);
      expect(signed.nextElementSibling).toHaveTextContent("Answer 1, Answer 2, Answer 3");
    }
    const text = await saving(user);
    expect(text).toBe(writeMap(withoutBylines(map)));
    expect(text).not.toContain("Somebody");
    expect(saved[0]?.name).toBe("small.json");
  });

  it("asks only what a format leaves open", async () => {
    const { user, dialog } = await opened();
    const groups = () =>
      within(dialog)
        .getAllByRole("group")
        .map((group) => group.querySelector("legend")?.textContent);
    expect(groups()).toEqual(["Format", "Scope", "Ground", "Language", "Text", "Include"]);
    await choose(user, "PNG picture");
    expect(groups()).toEqual(["Format", "Scope", "Ground", "Language", "Size", "Include"]);
    await choose(user, "Markdown outline");
    expect(groups()).toEqual(["Format", "Scope", "Language", "Include"]);
    await choose(user, "JSON map file");
    expect(groups()).toEqual(["Format"]);
  });

  it("begins with the branch where one is looked at by itself, and does not keep that for all of the map", async () => {
    const { user } = await opened({}, ({ atlas }) => atlas.actions.isolate("cash"));
    expect(screen.getByRole("radio", { name: "The branch shown, unfolded" })).toBeChecked();
    await choose(user, "Dark");
    expect(JSON.parse(localStorage.getItem("argument-atlas/export") ?? "{}")).toMatchObject({ scope: "folded" });
  });

  it("says why a scope cannot be had", async () => {
    await opened();
    expect(screen.getByRole("radio", { name: /The selected branch.*select a claim/u })).toBeDisabled();
    expect(screen.getByRole("radio", { name: /What the window shows.*back to the map/u })).toBeDisabled();
    expect(screen.getByRole("radio", { name: "All, folded as now" })).toBeChecked();
  });

  it("shows what it will be, and how large", async () => {
    const { user, dialog } = await opened();
    const svg = pictureOf(debate, request, { theme: "light" });
    expect(await within(dialog).findByRole("img", { name: "Preview" })).toHaveAttribute(
      "src",
      expect.stringMatching("blob:"),
    );
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
    expect(
      await within(dialog).findByText(new RegExp(`${Math.round(Number(width))} × ${Math.round(Number(height))}`, "u")),
    ).toBeInTheDocument();
    await choose(user, "Markdown outline");
    expect(await within(dialog).findByText(/# Should we\?/u)).toBeInTheDocument();
    expect(within(dialog).getByText(/^\d+ k?B(?: · |$)/u)).toBeInTheDocument();
  });

  it("remembers the choice, and follows the page in what the reader left as it is there", async () => {
    const { user, unmount } = await opened({ theme: "light" });
    await choose(user, "Key", "中文");
    unmount();
    await opened({ theme: "dark" });
    expect(screen.getByLabelText("Key")).not.toBeChecked();
    expect(screen.getByLabelText("中文")).toBeChecked();
    expect(screen.getByLabelText("Dark")).toBeChecked();
  });

  it("survives a memory that holds something else", async () => {
    localStorage.setItem("argument-atlas/export", '{"format": 7, "title": "yes"');
    await opened();
    expect(screen.getByLabelText("SVG picture")).toBeChecked();
  });

  it("copies a picture as its text", async () => {
    const { user } = await opened();
    await user.click(await screen.findByRole("button", { name: "Copy" }));
    expect(bare(await navigator.clipboard.readText())).toBe(pictureOf(debate, request, { theme: "light" }));
    expect(screen.getByText("Copied", { selector: "[role=status] *" })).toBeInTheDocument();
  });
});

describe("the name of the file", () => {
  it.each([
    ["../../etc/passwd", "etc-passwd.svg"],
    ["三 四", "三-四.svg"],
    ["<>", "map.svg"],
    ["CON\u0000.exe", "CON-exe.svg"],
  ])("is harmless for the id %s", async (id, name) => {
    const { user } = await opened({ map: { ...debate, id } });
    await saving(user);
    expect(saved[0]?.name).toBe(name);
  });

  it.each([
    ["SVG picture", "small_cash.svg"],
    ["PNG picture", "small_cash…"],
    ["Markdown outline", "small_cash.md"],
    // These are always of all of the map.
    ["JSON map file", "small.json"],
    ["For other programs", "small.argdown"],
  ])("says of which branch it is, where one by itself is taken as %s", async (format, fileName) => {
    const { user } = await opened({}, ({ atlas }) => atlas.actions.isolate("cash"));
    await choose(user, "SVG picture", "The branch shown, unfolded", format);
    const field = screen.getByLabelText("File name");
    await waitFor(() => expect(`${(field as HTMLInputElement).value}${field.nextSibling?.textContent}`).toBe(fileName));
  });

  it("follows what is taken, until the reader writes another", async () => {
    const { user } = await opened({}, ({ atlas }) => atlas.actions.isolate("cash"));
    await choose(user, "All, unfolded");
    expect(screen.getByLabelText("File name")).toHaveValue("small");
    await choose(user, "The branch shown, unfolded");
    expect(screen.getByLabelText("File name")).toHaveValue("small_cash");
    await user.type(screen.getByLabelText("File name"), "-2");
    await choose(user, "All, unfolded");
    await saving(user);
    expect(saved[0]?.name).toBe("small_cash-2.svg");
  });

  it("stays short for a long map and a long claim, and harmless", async () => {
    const id = "../a:b";
    const claims = debate.claims.flatMap((claim) => (claim.id === "alarm" ? [claim, { ...claim, id }] : [claim]));
    const map = { ...debate, id: "map ".repeat(60), claims };
    const { user } = await opened({ map }, ({ atlas }) => atlas.actions.isolate(id));
    await choose(user, "The branch shown, unfolded");
    expect(screen.getByLabelText("File name")).toHaveValue(`${"map-".repeat(10).slice(0, -1)}_a-b`);
  });

  it("is what the reader writes, made harmless", async () => {
    const { user } = await opened();
    await user.clear(screen.getByLabelText("File name"));
    await user.type(screen.getByLabelText("File name"), "my/map");
    await saving(user);
    expect(saved[0]?.name).toBe("my-map.svg");
  });
});
