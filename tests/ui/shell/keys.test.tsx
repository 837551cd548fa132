import { fireEvent } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Command } from "../../../src/ui/commands.ts";
import { dispatchKey, matches, shownKey } from "../../../src/ui/keys.ts";

function key(init: KeyboardEventInit): KeyboardEvent {
  return new KeyboardEvent("keydown", { cancelable: true, bubbles: true, ...init });
}

describe("a written key", () => {
  it.each<[string, KeyboardEventInit, boolean]>([
    ["Mod+O", { key: "o", ctrlKey: true }, true],
    ["Mod+O", { key: "o", metaKey: true }, true],
    ["Mod+O", { key: "O", ctrlKey: true, shiftKey: true }, false],
    ["Mod+O", { key: "o" }, false],
    ["Mod+Shift+E", { key: "E", ctrlKey: true, shiftKey: true }, true],
    ["N", { key: "n" }, true],
    ["N", { key: "N" }, true],
    ["N", { key: "n", altKey: true }, false],
    ["Shift+1", { key: "!", code: "Digit1", shiftKey: true }, true],
    ["Shift+1", { key: "1", code: "Digit1" }, false],
    ["?", { key: "?", shiftKey: true }, true],
    ["+", { key: "+" }, true],
    ["+", { key: "+", shiftKey: true }, true],
    ["-", { key: "-" }, true],
    ["-", { key: "-", ctrlKey: true }, false],
    ["Shift+ArrowLeft", { key: "ArrowLeft", shiftKey: true }, true],
    ["F6", { key: "F6" }, true],
  ])("%s and %o: %s", (written, init, isIt) => expect(matches(key(init), written)).toBe(isIt));

  it.each([
    ["Mod+Shift+E", ["Ctrl", "Shift", "E"], ["⌘", "Shift", "E"]],
    ["Shift+ArrowLeft", ["Shift", "←"], ["Shift", "←"]],
    ["+", ["+"], ["+"]],
    ["Mod++", ["Ctrl", "+"], ["⌘", "+"]],
  ])("%s is shown by its caps", (written, caps, capsOnMac) => {
    expect(shownKey(written, false)).toEqual(caps);
    expect(shownKey(written, true)).toEqual(capsOnMac);
  });
});

describe("a pressed key", () => {
  let ran: string[] = [];
  const command = (id: string, written: string, isEnabled = true): Command => ({
    id,
    group: "map",
    label: { "zh-Hant": id, en: id },
    keys: [written],
    isEnabled: () => isEnabled,
    run: () => ran.push(id),
  });
  const commands = [command("letter", "N"), command("open", "Mod+O"), command("next", "F6"), command("no", "K", false)];

  function press(element: Element, init: KeyboardEventInit & { readonly keyCode?: number }): KeyboardEvent {
    let pressed = key(init);
    const hear = (event: KeyboardEvent) => {
      pressed = event;
      dispatchKey(event, commands);
    };
    addEventListener("keydown", hear);
    fireEvent.keyDown(element, init);
    removeEventListener("keydown", hear);
    return pressed;
  }

  function place(tag: string, region?: string): Element {
    const around = document.body.appendChild(document.createElement("div"));
    if (region) around.dataset.region = region;
    return around.appendChild(document.createElement(tag));
  }

  beforeEach(() => {
    ran = [];
    document.body.replaceChildren();
  });

  it("runs a letter's command in map, panel and bar, and where nothing has the focus", () => {
    press(place("button", "map"), { key: "n" });
    press(place("button", "bar"), { key: "n" });
    press(place("button", "panel"), { key: "n" });
    press(document.body, { key: "n" });
    expect(ran).toEqual(["letter", "letter", "letter", "letter"]);
  });

  it("runs no letter's command in a field or anything else", () => {
    press(place("input", "map"), { key: "n" });
    press(place("input", "bar"), { key: "n" });
    press(place("button"), { key: "n" });
    expect(ran).toEqual([]);
  });

  it("runs others anywhere, and leaves the browser's own meaning out", () => {
    expect(press(place("button"), { key: "o", ctrlKey: true }).defaultPrevented).toBe(true);
    expect(press(document.body, { key: "F6" }).defaultPrevented).toBe(true);
    expect(ran).toEqual(["open", "next"]);
  });

  it("is the input method's while it puts a character together", () => {
    press(place("button", "map"), { key: "n", isComposing: true });
    press(place("button", "map"), { key: "n", keyCode: 229 });
    expect(ran).toEqual([]);
  });

  it("is a field's own where one types", () => {
    press(place("input", "panel"), { key: "n" });
    expect(ran).toEqual([]);
  });

  it("keeps its meaning where the command can do nothing", () => {
    expect(press(place("button", "map"), { key: "k" }).defaultPrevented).toBe(false);
    expect(ran).toEqual([]);
  });

  it.each([
    ["copy", { key: "c", ctrlKey: true }],
    ["find", { key: "f", ctrlKey: true }],
    ["select all", { key: "a", ctrlKey: true }],
    ["page zoom", { key: "+", ctrlKey: true }],
    ["back", { key: "ArrowLeft", altKey: true }],
  ])("stays the browser's for %s", (_, init) =>
    expect(press(place("button", "map"), init).defaultPrevented).toBe(false),
  );
});
