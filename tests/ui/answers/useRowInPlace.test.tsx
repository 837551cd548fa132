import { render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { useRowInPlace } from "../../../src/ui/answers/useRowInPlace.ts";

/** Two rows in what scrolls, a panel and a search beside it. */
function Page() {
  const region = useRef<HTMLDivElement>(null);
  useRowInPlace(region);
  return (
    <>
      <input />
      <div ref={region}>
        <p data-row="one" />
        <p data-row="two" data-heard="" />
      </div>
      <div data-region="panel">
        <button type="button" />
      </div>
    </>
  );
}

/** The page, and how to set its grid in another width. */
function open() {
  const heard: (() => void)[] = [];
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(resized: () => void) {
        heard.push(resized);
      }
      observe() {}
      disconnect() {}
    },
  );
  const { container } = render(<Page />);
  const [field, scroller, button] = [...container.querySelectorAll("input, div:has([data-row]), button")];
  if (!(field && scroller instanceof HTMLElement && button)) throw new Error("the page is not there");
  const setWidth = (width: number) => {
    Object.defineProperty(scroller, "clientWidth", { value: width, configurable: true });
    for (const resized of heard) resized();
  };
  const spare = () => scroller.style.getPropertyValue("--spare");
  const row = (name: string) => scroller.querySelector(`[data-row=${name}]`);
  return { field, scroller, button, setWidth, spare, row };
}

const press = (target: Element, key = "x") =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

afterEach(() => vi.unstubAllGlobals());

it("leaves no room to spare below the grid where the row that was held is gone", () => {
  const { scroller, setWidth, spare, row } = open();
  row("one")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  scroller.scrollTop = 50;
  setWidth(300);
  expect(spare()).not.toBe("");
  row("one")?.remove();
  setWidth(400);
  expect(spare()).toBe("");
});

it("looks for the row that is read at keys in the grid and in the panel, not at those typed elsewhere", () => {
  const { field, scroller, button } = open();
  const asked = vi.spyOn(scroller, "querySelector");
  press(field);
  expect(asked).not.toHaveBeenCalled();
  press(button);
  expect(asked).toHaveBeenCalledTimes(1);
  press(field, "Escape");
  expect(asked).toHaveBeenCalledTimes(2);
});
