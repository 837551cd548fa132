import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bridge, bridgeText, changedText, foreignText } from "./bridge.ts";
import { showPanel } from "./showPanel.tsx";

/** What this device remembers, in place of the browser's database. */
const device = vi.hoisted(() => ({ texts: new Map<unknown, unknown>(), isOpen: true }));

vi.mock("idb-keyval", () => {
  const open = <Result,>(result: () => Result) =>
    device.isOpen ? Promise.resolve(result()) : Promise.reject(new Error("a private window stores nothing"));
  return {
    get: (key: unknown) => open(() => device.texts.get(key)),
    set: (key: unknown, value: unknown) => open(() => void device.texts.set(key, value)),
    del: (key: unknown) => open(() => void device.texts.delete(key)),
  };
});

const asked: string[] = [];

beforeEach(() => {
  device.texts.clear();
  device.isOpen = true;
  asked.length = 0;
  vi.stubGlobal("fetch", (url: URL) => {
    asked.push(url.pathname);
    return Promise.resolve(new Response("", { status: 404 }));
  });
});

afterEach(() => vi.unstubAllGlobals());

describe("attaching the original text", () => {
  it("shows the passage in place, says how many were found, and remembers the text", async () => {
    const { atlas, said } = showPanel("ford");
    const heading = screen.getByRole("heading", { name: "The ford is slippery" });
    heading.focus();
    fireEvent.change(fileInput(), { target: { files: [textFile(bridgeText)] } });
    await screen.findByText("Verified");
    expect(heading).toHaveFocus();
    expect(said).toEqual([["Original text attached: 8 passages verified", "seen"]]);
    expect(atlas.state().texts.get("river")).toBe(bridgeText);
    expect(await screen.findByText("Remembered on this device only; never uploaded.")).toBeVisible();
    const [kept] = device.texts.values();
    expect(kept).toBeInstanceOf(Blob);
    expect(kept instanceof Blob && (await kept.text())).toBe(bridgeText);
  });

  it("keeps the focus at the passage when the button that had it is gone", async () => {
    showPanel("ford");
    screen.getByRole("button", { name: "Choose the file of the original text" }).focus();
    fireEvent.change(fileInput(), { target: { files: [textFile(bridgeText)] } });
    await screen.findByText("Verified");
    expect(screen.getByRole("tabpanel")).toHaveFocus();
  });

  it("tells what has moved and what is missing", async () => {
    const { user, said } = showPanel("ford");
    await user.upload(fileInput(), textFile(changedText));
    await screen.findByText("Moved");
    expect(said).toEqual([
      ["Text attached, not quite the one that was annotated: 1 passage verified, 6 moved, 1 not found", "seen"],
    ]);
  });

  it("refuses another text with the reason, and what was there stays", async () => {
    const { atlas, user, said } = showPanel("ford", { text: bridgeText });
    await user.upload(fileInput(), textFile(foreignText));
    const reason = "This file matches none of the answers, so it was not attached.";
    expect(await screen.findByText(reason)).toBeVisible();
    expect(said).toEqual([[reason, "alarm"]]);
    expect(atlas.state().texts.get("river")).toBe(bridgeText);
    expect(screen.getByText("Verified")).toBeVisible();
  });

  it("refuses what is no text, and what is empty", async () => {
    const { user } = showPanel("ford");
    await user.upload(fileInput(), new File([new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2, 3])], "a.txt"));
    expect(await screen.findByText(/^This file is not plain text/u)).toBeVisible();
    await user.upload(fileInput(), textFile(" \n"));
    expect(await screen.findByText(/^This file is empty/u)).toBeVisible();
  });

  it("works in a private window too, and says that it will not last", async () => {
    device.isOpen = false;
    const { user } = showPanel("ford");
    await user.upload(fileInput(), textFile(bridgeText));
    expect(await screen.findByText(/^Kept in this tab only/u)).toBeVisible();
  });
});

describe("a remembered text", () => {
  it("is there again on the next visit, without a word", async () => {
    device.texts.set(`argument-atlas/text/${"b".repeat(64)}`, bridgeText);
    const { said } = showPanel("ford");
    await screen.findByText("Verified");
    expect(said).toEqual([]);
    expect(asked).toEqual([]);
  });

  it("goes from the page and from this device when it is removed", async () => {
    device.texts.set(`argument-atlas/text/${"b".repeat(64)}`, bridgeText);
    const { atlas, user, said } = showPanel("ford");
    await user.click(await screen.findByRole("button", { name: "Remove the text" }));
    await screen.findByText("Not attached");
    await waitFor(() => expect(said.at(-1)?.[0]).toBe("Original text removed"));
    expect(atlas.state().texts.size).toBe(0);
    expect(device.texts.size).toBe(0);
  });
});

describe("a text that the host puts beside the page", () => {
  /** Each host's answer is remembered by address, so that each test has a document of its own. */
  const mapWith = (id: string) => ({
    ...bridge,
    documents: bridge.documents.map((document) => ({ ...document, id, sha256: "" })),
    voices: bridge.voices.map((voice) => ({ ...voice, document: id })),
  });
  /** A host lists what it has in a folder of its own, since the page asks for each list once. */
  const hosts = (folder: string, list: unknown, answer: () => Response) => {
    vi.spyOn(document, "baseURI", "get").mockReturnValue(`${location.origin}/${folder}/`);
    vi.stubGlobal("fetch", (url: URL) => {
      asked.push(url.pathname);
      return Promise.resolve(url.pathname.endsWith("/index.json") ? Response.json(list) : answer());
    });
  };

  it("is attached if it passes the same check, asked for once, and cannot be removed here", async () => {
    hosts("has", ["hosted"], () => new Response(bridgeText, { headers: { "content-type": "text/plain" } }));
    const { atlas } = showPanel("ford", { map: mapWith("hosted") });
    expect(await screen.findByText("The text comes with this site.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Remove the text" })).toBeNull();
    act(() => atlas.actions.open(mapWith("hosted"), "again.json"));
    await waitFor(() => expect(atlas.state().texts.size).toBe(1));
    expect(asked).toEqual(["/has/documents/index.json", "/has/documents/hosted.txt"]);
  });

  it("is asked for where what this device remembers cannot be read", async () => {
    const bad = new Blob([new Uint8Array([0xff, 0xfe, 0xff])]);
    device.texts.set("argument-atlas/text/gone-bad", bad);
    hosts("instead", ["gone-bad"], () => new Response(bridgeText, { headers: { "content-type": "text/plain" } }));
    showPanel("ford", { map: mapWith("gone-bad") });
    expect(await screen.findByText("The text comes with this site.")).toBeVisible();
  });

  it.each([
    ["nothing", []],
    ["another text", ["other"]],
    ["what is no list", { hosted: true }],
  ])("is not asked for where the host lists %s", async (name, list) => {
    hosts(name, list, () => new Response("", { status: 404 }));
    showPanel("ford", { map: mapWith("hosted") });
    await waitFor(() => expect(asked).toHaveLength(1));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(asked).toEqual([`/${encodeURI(name)}/documents/index.json`]);
  });

  it.each([
    ["is not there", () => new Response("", { status: 404 })],
    ["is the start page", () => new Response("<!doctype html>", { headers: { "content-type": "text/html" } })],
    ["is another text", () => new Response(foreignText, { headers: { "content-type": "text/plain" } })],
  ])("is left out without a word where it %s", async (name, answer) => {
    hosts(`host ${name}`, [name], answer);
    const { atlas, said } = showPanel("ford", { map: mapWith(name) });
    await waitFor(() => expect(asked).toHaveLength(2));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(atlas.state().texts.size).toBe(0);
    expect(said).toEqual([]);
  });
});

function fileInput(): HTMLInputElement {
  const input = screen.getByRole("complementary").querySelector("input");
  if (!input) throw new Error("the panel has no place for a file");
  return input;
}

function textFile(text: string): File {
  return new File([text], "text.txt", { type: "text/plain" });
}
