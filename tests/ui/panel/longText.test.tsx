import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { inOneGo } from "../../../src/model/steps.ts";
import { readInSteps } from "../../../src/passages/attach.ts";
import type { Readers, TextReading, TextTask, Watch } from "../../../src/ui/open/readElsewhere.ts";
import { renderApp } from "../support/app.tsx";
import { device } from "../support/device.ts";
import { bridge, bridgeText } from "./bridge.ts";

vi.mock("idb-keyval", async () => (await import("../support/device.ts")).keyval());

/** A text of more than a megabyte, which the page does not read by itself. */
const longText = `${bridgeText}${"\n".repeat(1024 * 1024)}`;

/** What a worker was asked, and a way to let it answer. */
interface Asked {
  readonly task: TextTask;
  readonly watch: Watch;
  readonly answer: (reading: TextReading | undefined) => void;
  readonly fail: () => void;
}

beforeEach(() => device.places.clear());

/** The page with a claim's panel, and a worker that answers when the test lets it. */
async function showLong() {
  const asked: Asked[] = [];
  const readText: Readers["readText"] = (task, watch) =>
    new Promise((resolve, reject) => {
      asked.push({ task, watch, answer: resolve, fail: () => reject(new Error("no more room")) });
    });
  const page = renderApp({
    map: bridge,
    hash: "c=ford",
    readElsewhere: async () => ({ read: async () => undefined, readText }),
  });
  await screen.findByText("Not attached");
  const choose = async (name: string, text = longText) => {
    const before = asked.length;
    const [input] = screen.getByRole("complementary").querySelectorAll("input");
    if (!input) throw new Error("the panel has no place for a file");
    fireEvent.change(input, { target: { files: [new File([text], name)] } });
    await waitFor(() => expect(asked.length).toBe(before + 1));
    return asked[before] as Asked;
  };
  return { ...page, choose };
}

/** What a worker finds in a long text. */
function found({ cited }: TextTask, text = longText): TextReading {
  const read = inOneGo(readInSteps(new TextEncoder().encode(text), { cited }, () => undefined));
  return read.state === "attached" ? { ...read, kept: new Blob([read.text]) } : read;
}

const refused = { state: "refused", reason: "other-text" } as const;
const foreign = "This file matches none of the answers, so it was not attached.";

it("says how far a long text is, tells the worker no more than what is cited, and attaches what comes of it", async () => {
  const { atlas, choose } = await showLong();
  const { task, watch, answer } = await choose("long.txt");
  expect(await screen.findByText("Reading “long.txt” …")).toBeInTheDocument();
  const bar = screen.getByRole("progressbar", { name: "Progress" });
  act(() => watch.heard(0.4));
  expect(bar).toHaveAttribute("value", "40");
  expect(task.blob).toBeInstanceOf(File);
  expect(JSON.stringify(task.cited)).not.toContain("gist");
  act(() => answer(found(task)));
  await screen.findByText("Verified");
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(atlas.state().texts.get("river")).toBe(longText);
});

it("can be called off, by its button and by Escape, and all is as it was: what was refused before is still said", async () => {
  const { atlas, user, choose } = await showLong();
  const first = await choose("other.txt");
  act(() => first.answer(refused));
  await screen.findByText(foreign, { selector: "[data-part=attach] *" });
  const before = atlas.state();

  const second = await choose("long.txt");
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(second.watch.signal.aborted).toBe(true);
  expect(screen.queryByRole("progressbar")).toBeNull();
  await screen.findByText(/^Reading “long.txt” was stopped/u);
  act(() => second.answer(found(second.task)));

  const third = await choose("long.txt");
  await screen.findByRole("progressbar");
  await act(() => new Promise((resolve) => setTimeout(resolve, 350)));
  await user.keyboard("{Escape}");
  expect(third.watch.signal.aborted).toBe(true);
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(atlas.state()).toBe(before);
  expect(screen.getByText(foreign, { selector: "[data-part=attach] *" })).toBeVisible();
});

it("gives way to a file that is chosen later", async () => {
  const { atlas, choose } = await showLong();
  const first = await choose("first.txt");
  const second = await choose("second.txt");
  expect(first.watch.signal.aborted).toBe(true);
  expect(await screen.findByText("Reading “second.txt” …")).toBeInTheDocument();
  act(() => first.answer(found(first.task)));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(atlas.state().texts.size).toBe(0);
  expect(screen.getByRole("progressbar")).toBeInTheDocument();
  act(() => second.answer(found(second.task)));
  await screen.findByText("Verified");
});

it("comes to nothing where another map was opened meanwhile", async () => {
  const { atlas, choose } = await showLong();
  const { task, watch, answer } = await choose("long.txt");
  act(() => atlas.actions.open({ ...bridge, id: "again" }, "again.json"));
  expect(watch.signal.aborted).toBe(true);
  expect(screen.queryByRole("progressbar")).toBeNull();
  act(() => answer(found(task)));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(atlas.state().texts.size).toBe(0);
  expect(screen.queryByRole("alert")?.textContent ?? "").toBe("");
});

it("says so where it takes too long, and nothing changes", async () => {
  const { atlas, choose } = await showLong();
  const { answer } = await choose("long.txt");
  act(() => answer(undefined));
  expect(await screen.findByRole("alert")).toHaveTextContent(/^Reading “long.txt” took too long and was stopped/u);
  expect(atlas.state().texts.size).toBe(0);
});

it("is read by the page itself where the worker fails", async () => {
  const { atlas, choose } = await showLong();
  const { fail } = await choose("long.txt");
  act(() => fail());
  await screen.findByText("Verified", undefined, { timeout: 5000 });
  expect(atlas.state().texts.get("river")).toBe(longText);
});
