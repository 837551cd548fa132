import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
// Loaded beforehand, as by the first file that is opened: the tests are not about how long that takes.
import "../../../src/formats/format.ts";
import "../../../src/formats/dot.ts";
import "../../../src/formats/brat.ts";
import { fileOf, renderApp } from "../support/app.tsx";

/** Three arrows, two of which do not say what they are. */
const graph = 'digraph { b -> a; c -> a [color="red"]; d -> a }';
const annotations = `T1\tMajorClaim 0 1\tA\n${Array.from({ length: 30 }, (_, i) => `T${i + 2}\tClaim 2 3\tB${i}\n`).join("")}`;

function drop(file: File): void {
  fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [file] } });
}

function said(words: string | RegExp): Promise<HTMLElement> {
  return screen.findByText(words, { selector: "[role=status] *, [role=alert] *" });
}

const question = { name: "“cars.dot” opens, but not all of it is kept" };

describe("a file of which not all is kept", () => {
  it("is reported before anything is replaced: what it was read as, what is not kept, how many, which", async () => {
    const { atlas } = renderApp();
    const before = atlas.state();
    drop(fileOf("cars.dot", graph));
    const dialog = await screen.findByRole("dialog", question);
    expect(dialog).toHaveTextContent("Read as DOT (Graphviz): 4 claims, 3 relations.");
    const losses = within(within(dialog).getByRole("list", { name: "What is not kept as it was" }));
    expect(losses.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "2 relations without a type are read as supportsb → a, d → a",
    ]);
    expect(dialog).toHaveTextContent("The current map stays until then.");
    expect(atlas.state()).toBe(before);
    expect(screen.queryByText(/^Opened/u)).toBeNull();
  });

  it("opens once the reader says so, by the key that is at hand", async () => {
    const { atlas, user } = renderApp();
    drop(fileOf("cars.dot", graph));
    const dialog = await screen.findByRole("dialog", question);
    await waitFor(() => expect(within(dialog).getByRole("button", { name: "Open it all the same" })).toHaveFocus());
    await user.keyboard("{Enter}");
    await said(/^Opened “cars\.dot”/u);
    expect(atlas.state()).toMatchObject({ fileName: "cars.dot" });
    expect(atlas.state().map.claims).toHaveLength(4);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it.each([
    ["by the button", "click"],
    ["by Escape", "cancel"],
  ])("is let go %s, which is said, and the open map is as it was", async (_, how) => {
    const { atlas, user } = renderApp();
    const before = atlas.state();
    drop(fileOf("cars.dot", graph));
    const dialog = await screen.findByRole("dialog", question);
    if (how === "cancel") fireEvent(dialog, new Event("cancel", { cancelable: true }));
    else await user.click(within(dialog).getAllByRole("button", { name: "Cancel" })[1] ?? dialog);
    await said("“cars.dot” was not opened. Your current map is unchanged.");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(atlas.state()).toBe(before);
  });

  it("is told about again from the file menu for as long as it is open", async () => {
    const { user } = renderApp();
    drop(fileOf("cars.dot", graph));
    await screen.findByRole("dialog", question);
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: /^File menu/u }));
    await user.click(screen.getByRole("menuitem", { name: "Remarks on the file…" }));
    const dialog = screen.getByRole("dialog", { name: "“cars.dot” is open, but not all of it was kept" });
    expect(dialog).toHaveTextContent("2 relations without a type are read as supports");
    expect(within(dialog).queryByRole("button", { name: "Open it all the same" })).toBeNull();
    await user.click(within(dialog).getAllByRole("button", { name: "Close" })[1] ?? dialog);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("gives way to a file that is given after it", async () => {
    const { atlas } = renderApp();
    drop(fileOf("cars.dot", graph));
    await screen.findByRole("dialog", question);
    drop(fileOf("more.dot", "digraph { x -> y }"));
    await screen.findByRole("dialog", { name: "“more.dot” opens, but not all of it is kept" });
    drop(fileOf("plain.apx", "arg(a). arg(b). att(a,b)."));
    await waitFor(() => expect(atlas.state().fileName).toBe("plain.apx"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("names so many of what is lost, and counts the rest", async () => {
    renderApp();
    drop(fileOf("essay.ann", annotations));
    const dialog = await screen.findByRole("dialog", { name: /^“essay\.ann” opens/u });
    expect(dialog).toHaveTextContent(/31 sources cannot be placed and are left outT1, T2, .*, T20 and 11 more/u);
  });

  it("is reported in Chinese too", async () => {
    renderApp({ language: "zh-Hant" });
    drop(fileOf("cars.dot", graph));
    const dialog = await screen.findByRole("dialog", { name: "「cars.dot」打得開，但不是全部都能保留" });
    expect(dialog).toHaveTextContent("讀成「DOT（Graphviz）」：4 個論點、3 個關係。");
    expect(dialog).toHaveTextContent("2 個沒有種類的關係讀成支持b → a、d → a");
    await waitFor(() => expect(within(dialog).getByRole("button", { name: "照樣開啟" })).toHaveFocus());
  });
});
