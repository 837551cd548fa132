import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
// Loaded beforehand, as by the first file that is opened: the tests are not about how long that takes.
import "../../../src/formats/format.ts";
import { readMap } from "../../../src/formats/json.ts";
import { limits } from "../../../src/formats/limits.ts";
import { writeMap } from "../../../src/formats/writeMap.ts";
import { droppedEarly } from "../../../src/ui/open/droppedEarly.ts";
import type { Watch } from "../../../src/ui/open/readElsewhere.ts";
import { mapOf } from "../../support/maps.ts";
import { bridge, bridgeText, foreignText } from "../panel/bridge.ts";
import { fileOf, renderApp } from "../support/app.tsx";

const other = { ...mapOf("calm <- base; v1: calm base"), id: "other" };
const good = writeMap(other);
const broken = good.replace('"support"', '"supports"').replace(/"to": "calm"/u, '"to": "clam"');

function drop(file: File): void {
  fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [file] } });
}

function said(words: string | RegExp): Promise<HTMLElement> {
  return screen.findByText(words, { selector: "[role=status] *, [role=alert] *" });
}

describe("a map file", () => {
  it("replaces the open map where it reads", async () => {
    const { atlas } = renderApp();
    drop(fileOf("mine.json", good));
    await said("Opened “mine.json”");
    expect(atlas.state()).toMatchObject({ map: other, fileName: "mine.json" });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is known by its content, not by its name", async () => {
    const { atlas } = renderApp();
    drop(fileOf("mine.txt", good));
    await said("Opened “mine.txt”");
    expect(atlas.state().map).toEqual(other);
  });

  it("leaves the open map alone where it does not read, and says what is wrong, where, and how to mend it", async () => {
    const { atlas } = renderApp();
    const before = atlas.state();
    drop(fileOf("mine.json", broken));
    const dialog = await screen.findByRole("dialog", {
      name: "“mine.json” can’t be opened yet: 2 problems.",
    });
    expect(atlas.state()).toBe(before);
    const issues = within(within(dialog).getByRole("list", { name: "Problems" })).getAllByRole("listitem");
    const expected = readMap(broken).issues;
    expect(issues).toHaveLength(expected.length);
    for (const [place, issue] of expected.entries()) {
      const item = issues[place] ?? dialog;
      expect(within(item).getByRole("button", { name: `line ${issue.line}, column ${issue.column}` })).toBeVisible();
      for (const words of [issue.pointer, issue.code, issue.found.en, issue.expected.en, issue.fix.en])
        expect(item).toHaveTextContent(words);
    }
    expect(within(dialog).getByRole("status")).toHaveTextContent("Your current map is unchanged.");
  });

  it("says so in Chinese too", async () => {
    renderApp({ language: "zh-Hant" });
    drop(fileOf("mine.json", broken));
    const dialog = await screen.findByRole("dialog", { name: "還打不開「mine.json」：有 2 個問題。" });
    expect(dialog).toHaveTextContent(readMap(broken).issues[0]?.found["zh-Hant"] ?? "");
    expect(dialog).toHaveTextContent("目前的地圖沒有變動。");
  });

  it("is shown by its lines, around the place that is chosen", async () => {
    const { user } = renderApp();
    drop(fileOf("mine.json", broken));
    const dialog = await screen.findByRole("dialog");
    const lines = within(dialog).getByRole("region", { name: "The lines of “mine.json”" });
    for (const issue of readMap(broken).issues) {
      await user.click(within(dialog).getByRole("button", { name: `line ${issue.line}, column ${issue.column}` }));
      const active = lines.querySelector("[data-active=true]");
      expect(active).toHaveTextContent(`${issue.line}`);
      expect(active?.querySelector("code")).toHaveTextContent((broken.split("\n")[issue.line - 1] ?? "?").trim());
    }
  });

  it("is shown by as many of its lines as one asks for, and says that there are more", async () => {
    const { user } = renderApp();
    const list = Array.from({ length: 160 }, (_, i) => `"line ${i + 1}"`).join(",\n");
    drop(fileOf("list.json", `[${list}]`));
    const lines = within(await screen.findByRole("dialog")).getByRole("region", { name: "The lines of “list.json”" });
    expect(lines).not.toHaveTextContent("line 16");
    await user.click(within(lines).getByRole("button", { name: "Line 15 of 160: show more" }));
    expect(lines).toHaveTextContent("line 115");
    await user.click(within(lines).getByRole("button", { name: "Line 115 of 160: show more" }));
    expect(lines).toHaveTextContent("line 160");
    expect(within(lines).queryByRole("button")).toBeNull();
  });

  it("that is no map at all leads to a copy of the sample to begin with", async () => {
    const { user } = renderApp();
    drop(fileOf("letter.json", `["Dear reader, this is no map."]`));
    const dialog = await screen.findByRole("dialog");
    const [create, revoke] = [URL.createObjectURL, URL.revokeObjectURL];
    const made: Blob[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) made.push(blob);
      return "blob:here";
    };
    URL.revokeObjectURL = () => {};
    await user.click(within(dialog).getByRole("button", { name: "Download a copy of the sample" }));
    [URL.createObjectURL, URL.revokeObjectURL] = [create, revoke];
    expect(readMap((await made[0]?.text()) ?? "").value?.id).toBe("small");
  });

  it("counts what is not shown of very many problems", async () => {
    renderApp();
    drop(fileOf("mine.json", good.replace(/"tags": \[\]/gu, "").replace(/"kind": "\w+"/gu, '"kind": "x"')));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getAllByRole("listitem").length).toBeLessThanOrEqual(20);
  });

  it("can be looked at as far as it is valid", async () => {
    const { user, atlas } = renderApp();
    const [first] = other.claims;
    drop(fileOf("mine.json", good.replace('"claims": [', '"claims": [{ "id": "wrong" },')));
    const dialog = await screen.findByRole("dialog");
    await user.click(await within(dialog).findByRole("button", { name: /^Show what is valid/u }));
    expect(atlas.state().map.claims.map(({ id }) => id)).toContain(first?.id);
    expect(screen.queryByRole("dialog")).toBeNull();
    await said(/^Of “mine\.json”, what is valid is shown/u);
  });

  it("goes away, and the page is as it was", async () => {
    const { user } = renderApp();
    drop(fileOf("mine.json", broken));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getAllByRole("button", { name: "Close" })[0] ?? dialog);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("opens with remarks, which the file menu shows for as long as it is open", async () => {
    const { user, atlas } = renderApp();
    const long = writeMap({
      ...other,
      claims: other.claims.map((claim) => ({ ...claim, label: { en: "x".repeat(50) } })),
    });
    const remarks = readMap(long).issues.length;
    drop(fileOf("mine.json", long));
    await said(`Opened “mine.json”, with ${remarks} remarks`);
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(screen.getByRole("button", { name: /^File menu/u }));
    await user.click(screen.getByRole("menuitem", { name: "Remarks on the file…" }));
    expect(screen.getByRole("dialog", { name: `“mine.json” is open, with ${remarks} remarks.` })).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: "Close" })[0] ?? document.body);
    act(() => atlas.actions.open({ ...other, id: "another" }, "another.json"));
    await user.click(screen.getByRole("button", { name: /^File menu/u }));
    expect(screen.queryByRole("menuitem", { name: "Remarks on the file…" })).toBeNull();
  });

  it("that is too large is refused with the number and the limit", async () => {
    const { atlas } = renderApp();
    const before = atlas.state();
    const huge = Object.defineProperty(fileOf("huge.json", "{}"), "size", { value: limits.bytes + 1 });
    drop(huge);
    await said("“huge.json” has 65 MB; at most 64 MB can be opened. Your current map is unchanged.");
    expect(atlas.state()).toBe(before);
  });

  it("that cannot be read is said to be so", async () => {
    renderApp();
    const gone = Object.assign(fileOf("gone.json", "{}"), {
      arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")),
    });
    drop(gone);
    await said("“gone.json” could not be read: choose it again. Your current map is unchanged.");
  });

  it("on which the reading fails in a way that nobody foresaw is said to be so", async () => {
    renderApp();
    const odd = Object.defineProperty(fileOf("odd.json", "{}"), "size", {
      get: () => {
        throw new RangeError("nobody foresaw this");
      },
    });
    drop(odd);
    await said("“odd.json” could not be read: choose it again. Your current map is unchanged.");
    expect(screen.queryByText(/^Reading/u)).toBeNull();
  });

  it("given after another that takes longer is the one that is open in the end", async () => {
    const { atlas } = renderApp();
    let read = () => {};
    const slow = Object.assign(fileOf("slow.json", good), {
      arrayBuffer: () =>
        new Promise((resolve) => {
          read = () => resolve(new TextEncoder().encode(good).buffer);
        }),
    });
    drop(slow);
    drop(fileOf("quick.json", good));
    await said("Opened “quick.json”");
    await act(async () => read());
    expect(atlas.state().fileName).toBe("quick.json");
    expect(screen.queryByText("Opened “slow.json”")).toBeNull();
  });

  it("with more problems than can be described is said to have all of them", async () => {
    renderApp();
    drop(fileOf("commas.json", `[${",".repeat(limits.problems + 6)}]`));
    const dialog = await screen.findByRole("dialog", {
      name: `“commas.json” can’t be opened yet: ${limits.problems + 7} problems.`,
    });
    expect(dialog).toHaveTextContent("and 7 more beside these; mend these first");
  });

  it("is read afresh when it is chosen again under the same name", async () => {
    renderApp();
    drop(fileOf("mine.json", broken));
    const dialog = await screen.findByRole("dialog");
    drop(fileOf("mine.json", "{"));
    await waitFor(() => expect(dialog).toHaveTextContent(readMap("{").issues[0]?.found.en ?? "?"));
    expect(within(dialog).getByRole("region", { name: "The lines of “mine.json”" })).toHaveTextContent("1{");
    drop(fileOf("mine.json", good));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("whose name would turn the text around is shown with that made visible", async () => {
    const { atlas } = renderApp();
    drop(fileOf("a\u202egnp.json", good));
    await said("Opened “a<U+202E>gnp.json”");
    expect(atlas.state().fileName).toBe("a<U+202E>gnp.json");
  });

  it("may be called anything: its name is text", async () => {
    const name = "<img src=x onerror=alert(1)>.json";
    const { container } = renderApp();
    drop(fileOf(name, good));
    await said(`Opened “${name}”`);
    expect(container.querySelector("img")).toBeNull();
    expect(screen.getByRole("button", { name: `File menu: ${name}` })).toBeVisible();
  });
});

it("attaches what is no map as the original text, and says why where it is not", async () => {
  const { atlas } = renderApp({ map: bridge });
  drop(fileOf("notes.txt", foreignText));
  await said("This file matches none of the answers, so it was not attached.");
  expect(atlas.state().texts.size).toBe(0);
  drop(fileOf("bridge.txt", bridgeText));
  await said("Original text attached: 8 passages verified");
  expect(atlas.state().texts.get("river")).toBe(bridgeText);
  expect(atlas.state().map).toBe(bridge);
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("opens a file that was dropped before the page took files", async () => {
  droppedEarly.push(fileOf("early.json", good));
  const { atlas } = renderApp();
  await said("Opened “early.json”");
  expect(atlas.state()).toMatchObject({ map: other, fileName: "early.json" });
  expect(droppedEarly).toEqual([]);
});

it("shows a frame while a file is held over the page, and gets ready to read it", async () => {
  const getReady = vi.fn();
  renderApp({ readElsewhere: async () => ({ read: async () => undefined, getReady }) });
  expect(getReady).not.toHaveBeenCalled();
  fireEvent.dragOver(document.body, { dataTransfer: { types: ["Files"] } });
  expect(screen.getByText("Drop to open the file")).toBeVisible();
  expect(screen.getByText(/^A map \(JSON, AIF, GraphML, …\) replaces the open one/u)).toBeVisible();
  await waitFor(() => expect(getReady).toHaveBeenCalledOnce());
  fireEvent.dragLeave(document.body, { relatedTarget: null });
  expect(screen.queryByText("Drop to open the file")).toBeNull();
  fireEvent.dragOver(document.body, { dataTransfer: { types: ["text/plain"] } });
  expect(screen.queryByText("Drop to open the file")).toBeNull();
});

it("says so where the sample could not be fetched", async () => {
  renderApp({ isMissing: true });
  expect(await screen.findByRole("alert")).toHaveTextContent("The sample debate could not be loaded.");
});

describe("a link to another map", () => {
  it("says which file it needs, and shows what it says once that is open", async () => {
    const { atlas } = renderApp({ hash: "m=other&c=base&l=en&t=light" });
    await said("This link leads to another map, “other”. Open its file to see what the link shows.");
    expect(atlas.state()).not.toHaveProperty("selection");
    drop(fileOf("mine.json", good));
    await waitFor(() => expect(atlas.state().selection).toBe("base"));
  });

  it("of the same id as the page's own says so too, and names that map again", async () => {
    const { atlas, user } = renderApp({ map: other, hash: "m=other&c=base&l=en&t=light" });
    await said("This link leads to another map, “other”. Open its file to see what the link shows.");
    drop(fileOf("edited.json", good));
    await waitFor(() => expect(atlas.state().fileName).toBe("edited.json"));
    expect(atlas.state().selection).toBe("base");
    expect(location.hash).toMatch(/^#m=other&c=base/u);
    await user.click(screen.getAllByRole("button", { name: "Copy link" })[0] ?? document.body);
    await said("Link copied; whoever opens it also needs the file “edited.json”.");
    expect(await navigator.clipboard.readText()).toMatch(/#m=other&c=base/u);
  });
});

describe("a file that takes long to read", () => {
  it("says how far that has come, and can be stopped: the open map stays", async () => {
    let watch: Watch | undefined;
    const { atlas, user } = renderApp({
      readElsewhere: async () => ({
        read: (_bytes, _name, _beside, watching) => {
          watch = watching;
          return new Promise(() => {});
        },
      }),
    });
    const before = atlas.state();
    drop(fileOf("huge.json", good));
    await said("Reading “huge.json” …");
    const bar = await screen.findByRole("progressbar", { name: "Progress" });
    expect(bar).not.toHaveAttribute("value");
    await waitFor(() => expect(watch).toBeDefined());
    act(() => watch?.heard(0.4));
    expect(bar).toHaveAttribute("value", "30");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(watch?.signal.aborted).toBe(true);
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(await said(/Reading “huge.json” was stopped/u)).toBeInTheDocument();
    expect(atlas.state()).toBe(before);
  });
});
