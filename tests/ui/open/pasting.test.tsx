import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
// Loaded beforehand, as by the first file that is opened: the tests are not about how long that takes.
import "../../../src/formats/format.ts";
import "../../../src/formats/argdown.ts";
import "../../../src/formats/brat.ts";
import { writeMap } from "../../../src/formats/writeMap.ts";
import { givenFrom } from "../../../src/ui/open/given.ts";
import { mapOf } from "../../support/maps.ts";
import { bridge, bridgeText } from "../panel/bridge.ts";
import { fileOf, renderApp } from "../support/app.tsx";

const other = { ...mapOf("calm <- base; v1: calm base"), id: "other" };

/** Pastes a text, or files, as the browser gives them. */
function paste(where: Element, text: string, files: readonly File[] = []): void {
  fireEvent.paste(where, { clipboardData: { files, getData: (type: string) => (type === "text/plain" ? text : "") } });
}

function said(words: string | RegExp): Promise<HTMLElement> {
  return screen.findByText(words, { selector: "[role=status] *, [role=alert] *" });
}

describe("a text that is pasted", () => {
  it.each([
    ["our JSON", writeMap(other), 2],
    ["Argdown, short as it is", "[A]: a\n  + <B>: b", 2],
    ["APX", "arg(a). arg(b). att(a,b).", 2],
  ])("opens where it is a map: %s", async (_, text, claims) => {
    const { atlas } = renderApp();
    paste(document.body, text);
    await said(/^Opened “pasted text”/u);
    expect(atlas.state().map.claims).toHaveLength(claims);
    expect(atlas.state().fileName).toBe("pasted text");
  });

  it("has a name of its own, and the same text the same one", async () => {
    const { atlas } = renderApp();
    const claims = () => atlas.state().map.claims.map(({ id }) => id);
    paste(document.body, "arg(a).");
    await waitFor(() => expect(claims()).toEqual(["a"]));
    paste(document.body, "arg(b).");
    await waitFor(() => expect(claims()).toEqual(["b"]));
    expect(atlas.state().fileName).toBe("pasted text 2");
    await said("Opened “pasted text 2”");
    paste(document.body, "arg(b).");
    await waitFor(() => expect(screen.queryByText(/Reading “pasted text/u)).toBeNull());
    expect(atlas.state().fileName).toBe("pasted text 2");
  });

  it("that is a map with mistakes is refused with their places, and nothing changes", async () => {
    const { atlas } = renderApp();
    const before = atlas.state();
    paste(document.body, '{"version": 1,\n"clams": []}');
    const dialog = await screen.findByRole("dialog", { name: /^“pasted text” can’t be opened yet/u });
    expect(within(dialog).getByRole("button", { name: "line 2, column 1" })).toBeVisible();
    expect(atlas.state()).toBe(before);
  });

  it("of which not all is kept asks first", async () => {
    renderApp({ language: "zh-Hant" });
    paste(document.body, "digraph { b -> a }");
    await screen.findByRole("dialog", { name: "「貼上的文字」打得開，但不是全部都能保留" });
  });

  it("is attached where it is the original text of the open map", async () => {
    const { atlas } = renderApp({ map: bridge });
    paste(document.body, bridgeText.padEnd(260));
    await waitFor(() => expect(atlas.state().texts.get("river")?.trimEnd()).toBe(bridgeText.trimEnd()));
    expect(atlas.state().map).toBe(bridge);
  });

  it("is nothing to the page where it is neither, or goes into a field", async () => {
    const { atlas, user } = renderApp();
    const before = atlas.state();
    paste(document.body, "only a few words");
    await user.keyboard("{Control>}{Shift>}E{/Shift}{/Control}");
    paste(screen.getByRole("textbox", { name: "File name" }), writeMap(other));
    paste(document.body, "", [new File(["GIF"], "a.gif", { type: "image/gif" })]);
    // A map that is pasted afterwards is open once all of them have been taken.
    paste(document.body, "arg(a).");
    await waitFor(() => expect(atlas.state().map).not.toBe(before.map));
    expect(atlas.state().map.claims.map(({ id }) => id)).toEqual(["a"]);
    expect(screen.queryByText(/was not attached/u)).toBeNull();
  });

  it("may be a file that was copied elsewhere", async () => {
    const { atlas } = renderApp();
    paste(document.body, "mine.json", [fileOf("mine.json", writeMap(other))]);
    await waitFor(() => expect(atlas.state()).toMatchObject({ map: other, fileName: "mine.json" }));
  });
});

describe("the text on the clipboard", () => {
  const choose = async (user: ReturnType<typeof renderApp>["user"]) => {
    await user.click(screen.getByRole("button", { name: /^File menu/u }));
    await user.click(screen.getByRole("menuitem", { name: "Open the text on the clipboard" }));
  };

  it("opens from the file menu", async () => {
    const { atlas, user } = renderApp();
    await navigator.clipboard.writeText(writeMap(other));
    await choose(user);
    await waitFor(() => expect(atlas.state().map).toEqual(other));
  });

  it("that is no map is said to be none, and where the browser refuses it, the keys are told", async () => {
    const { atlas, user } = renderApp();
    const before = atlas.state();
    await navigator.clipboard.writeText("hello");
    await choose(user);
    await said(/^There is no map on the clipboard/u);
    vi.spyOn(navigator.clipboard, "readText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await choose(user);
    await said(/press Ctrl\+V/u);
    expect(atlas.state()).toBe(before);
    vi.restoreAllMocks();
  });
});

describe("several files given at once", () => {
  const [ann, other1, text] = ["x.ann", "a.json", "x.txt"].map((name) => fileOf(name, ""));

  it("are annotations and the text of their name, in whatever order; else the first of them", () => {
    const named = (...files: readonly (File | undefined)[]) => {
      const given = givenFrom(files.filter((file) => file !== undefined));
      return [given?.file.name, given?.beside?.name];
    };
    expect(named(text, ann)).toEqual(["x.ann", "x.txt"]);
    expect(named(fileOf("y.txt", ""), text, ann)).toEqual(["x.ann", "x.txt"]);
    expect(named(ann)).toEqual(["x.ann", undefined]);
    expect(named(other1, text)).toEqual(["a.json", undefined]);
    expect(named()).toEqual([undefined, undefined]);
  });

  it("are read together", async () => {
    const { atlas, user } = renderApp();
    const files = [fileOf("x.txt", "Calm it is."), fileOf("x.ann", "T1\tClaim 0 4\tCalm\n")];
    fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files } });
    const dialog = await screen.findByRole("dialog", { name: /^“x\.ann” opens/u });
    expect(dialog).toHaveTextContent("the text of 1 document is cited by length and hash, not kept");
    expect(dialog).not.toHaveTextContent("cannot be placed");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(atlas.state().texts.get("text")).toBe("Calm it is."));
    expect(atlas.state().fileName).toBe("x.ann");
    expect(atlas.state().map.claims[0]?.passages[0]).toMatchObject({ start: 0, end: 4, phrase: "Calm" });
  });

  it.each([
    ["x.ann", "x.txt"],
    ["x.txt", "x.ann"],
  ])("may come one after the other: %s, then %s", async (...names) => {
    const texts: Readonly<Record<string, string>> = { "x.txt": "Calm it is.", "x.ann": "T1\tClaim 0 4\tCalm\n" };
    const { atlas, user } = renderApp();
    for (const [i, name] of names.entries()) {
      fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [fileOf(name, texts[name] ?? "")] } });
      if (i > 0) continue;
      if (name === "x.ann") await screen.findByText(/1 source cannot be placed/u);
      else await said(/was not attached|is not|not the/u);
    }
    await screen.findByText(/the text of 1 document is cited/u);
    expect(screen.queryByText(/cannot be placed/u)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Open it all the same" }));
    await waitFor(() => expect(atlas.state().texts.get("text")).toBe("Calm it is."));
    expect(atlas.state().map.claims[0]?.passages[0]).toMatchObject({ start: 0, end: 4, phrase: "Calm" });
  });

  it("are no pair where their names differ", () => {
    expect(givenFrom([fileOf("x.ann", "")], fileOf("y.txt", ""))?.beside).toBeUndefined();
    expect(givenFrom([fileOf("y.txt", "")], fileOf("x.ann", ""))?.file.name).toBe("y.txt");
  });
});
