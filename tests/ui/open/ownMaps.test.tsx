import { screen, waitFor, within } from "@testing-library/react";
import { get } from "idb-keyval";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readMapFile } from "../../../src/formats/format.ts";
import { readKept } from "../../../src/formats/keptText.ts";
import { writeMap } from "../../../src/formats/writeMap.ts";
import type { ArgumentMap } from "../../../src/model/map.ts";
import { forgetMap, keepMap, keptMap, keptMaps } from "../../../src/ui/open/keptMaps.ts";
import { createShelf } from "../../../src/ui/open/shelf.ts";
import { debate, mapOf } from "../../support/maps.ts";
import { renderApp } from "../support/app.tsx";
import { device } from "../support/device.ts";

vi.mock("idb-keyval", async () => (await import("../support/device.ts")).keyval());

const sample = { map: debate, fileName: "sample.json" };
const mine = { map: { ...mapOf("calm <- base"), id: "mine" }, fileName: "mine.json" };

const manyClaims = [
  ...mine.map.claims,
  ...Array.from({ length: 1000 }, (_, i) => ({
    id: `c${i}`,
    text: { en: "A claim." },
    tags: [],
    kind: "reason" as const,
    passages: [],
  })),
];

async function frameworkOf(text: string): Promise<ArgumentMap> {
  const { value } = await readMapFile(new TextEncoder().encode(text), "a.apx");
  if (!value) throw new Error(`no map: ${text}`);
  return value;
}

beforeEach(() => {
  device.isFull = false;
  for (const place of device.places.values()) place.clear();
});

describe("the device", () => {
  it("keeps a map in which an argument attacks itself, as it is", async () => {
    const map = await frameworkOf("arg(a). arg(b). att(a,a). att(a,b).");
    expect(map.relations.some(({ from, to }) => from.includes(to))).toBe(true);
    expect(await keepMap("k", { map, fileName: "a.apx" })).toBe(true);
    expect(await keptMap("k")).toEqual({ map, fileName: "a.apx" });
  });

  it("does not say that it keeps what would not read again", async () => {
    const odd = { ...mine.map, relations: mine.map.relations.map((relation) => ({ ...relation, to: "nowhere" })) };
    expect(await keepMap("k", { map: odd, fileName: "odd.json" })).toBe(false);
    expect(await keptMaps()).toEqual([]);
  });

  it("keeps a large map as the blob that is written beside the page, and reads it again with or without such help", async () => {
    const large = { ...mine.map, claims: manyClaims };
    const form = {
      write: vi.fn(async (map: ArgumentMap) => new Blob([writeMap(map)])),
      read: vi.fn(async (text: Blob | string) => readKept(typeof text === "string" ? text : await text.text())),
    };
    expect(await keepMap("k", { map: large, fileName: "l.json" }, 1, form)).toBe(true);
    expect(form.write).toHaveBeenCalledOnce();
    expect(await keptMap("k", form)).toEqual({ map: large, fileName: "l.json" });
    expect(form.read).toHaveBeenCalledWith(expect.any(Blob));
    expect(await keptMap("k")).toEqual({ map: large, fileName: "l.json" });
  });

  it("tells the names of its maps without reading the maps", async () => {
    await keepMap("old", mine, 1);
    await keepMap("new", { ...mine, fileName: "new.json" }, 2);
    vi.mocked(get).mockClear();
    const told = await keptMaps();
    expect(told.map(({ fileName }) => fileName)).toEqual(["new.json", "mine.json"]);
    expect(get).not.toHaveBeenCalled();
    expect(told.every((kept) => !("text" in kept))).toBe(true);
  });

  it("says whether it could forget a map", async () => {
    await keepMap("k", mine);
    device.isFull = true;
    expect(await forgetMap("k")).toBe(false);
    device.isFull = false;
    expect(await forgetMap("k")).toBe(true);
    expect(await keptMaps()).toEqual([]);
    expect(await keptMap("k")).toBeUndefined();
  });
});

describe("the shelf", () => {
  it("brings the map that a step asks for, though another of the same id was open since", async () => {
    const first = { map: await frameworkOf("arg(a)."), fileName: "a.apx" };
    const second = { map: await frameworkOf("arg(b)."), fileName: "b.apx" };
    const before = createShelf(sample);
    await before.put(first);
    await before.put(second);
    const reloaded = createShelf(sample, second);
    const { id } = first.map;
    expect(await reloaded.bring({ key: before.keyOf(first), id })).toEqual(first);
    expect(await reloaded.bring({ key: "forgotten", id })).toEqual(first);
  });

  it("keeps two frameworks in files of one name side by side, but one map in two states once", async () => {
    const shelf = createShelf(sample);
    await shelf.put({ map: await frameworkOf("arg(a)."), fileName: "a.apx" });
    await shelf.put({ map: await frameworkOf("arg(b)."), fileName: "a.apx" });
    await shelf.put(mine);
    await shelf.put({ ...mine, map: { ...mine.map, question: { en: "Again?" } } });
    expect((await keptMaps()).map(({ fileName }) => fileName).sort()).toEqual(["a.apx", "a.apx", "mine.json"]);
  });

  it("knows a framework again that comes back from the device", async () => {
    const map = await frameworkOf("arg(a). arg(b). att(a,b). att(b,b).");
    const shelf = createShelf(sample);
    await shelf.put({ map, fileName: "a.apx" });
    const [kept] = await keptMaps();
    const back = await keptMap(kept?.key ?? "");
    expect(back && shelf.keyOf(back)).toBe(kept?.key);
  });
});

describe("the list of the reader's own maps", () => {
  async function openList() {
    const shelf = createShelf(sample);
    await shelf.put(mine);
    const { user, atlas } = renderApp();
    await user.click(screen.getByRole("button", { name: /^File menu/u }));
    await user.click(screen.getByRole("menuitem", { name: "My maps…" }));
    const dialog = await screen.findByRole("dialog", { name: "My maps" });
    const remove = await within(dialog).findByRole("button", { name: "Remove “mine.json” from this device" });
    return { user, atlas, dialog, remove };
  }

  it("takes away a map that no longer reads, and offers not to put it back", async () => {
    const { user, dialog, remove } = await openList();
    const place = device.places.get("argument-atlas-maps");
    for (const [key, kept] of place ?? []) place?.set(key, Object.assign({}, kept, { text: "{" }));
    await user.click(remove);
    await within(dialog).findByText("Removed from this device");
    expect(within(dialog).queryByRole("button", { name: "Put back" })).toBeNull();
    expect(within(dialog).getByRole("button", { name: /^mine\.json/u })).toHaveFocus();
    expect(await keptMaps()).toEqual([]);
  });

  it("says so where the browser lets nothing be removed or put back", async () => {
    const { user, dialog, remove } = await openList();
    device.isFull = true;
    await user.click(remove);
    await screen.findByText("The browser does not let “mine.json” be removed from this device.", { selector: "span" });
    expect(within(dialog).queryByText("Removed from this device")).toBeNull();
    device.isFull = false;
    await user.click(remove);
    await within(dialog).findByText("Removed from this device");
    device.isFull = true;
    await user.click(within(dialog).getByRole("button", { name: "Put back" }));
    await screen.findByText(/^“mine\.json” could not be put back/u, { selector: "span" });
    expect(within(dialog).getByText("Removed from this device")).toBeVisible();
  });

  it("goes away for the dialog that chooses a file", async () => {
    const { user, dialog } = await openList();
    const input = vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(() => {});
    await user.click(within(dialog).getByRole("button", { name: "Open a map…" }));
    await waitFor(() => expect(input).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole("dialog")).toBeNull();
    input.mockRestore();
  });
});
