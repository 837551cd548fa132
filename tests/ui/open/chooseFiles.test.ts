import { fireEvent } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { chooseFiles } from "../../../src/ui/open/chooseFiles.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** The input whose dialog is open. */
function opened(take: (files: readonly File[]) => void): HTMLInputElement {
  const inputs: HTMLInputElement[] = [];
  vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(function (this: HTMLInputElement) {
    inputs.push(this);
  });
  chooseFiles(".json", take);
  const [input] = inputs;
  if (!input) throw new Error("no dialog was opened");
  return input;
}

it("stays in the page, unseen, until it is answered: nothing else holds it", () => {
  const file = new File(["{}"], "map.json");
  const take = vi.fn();
  const input = opened(take);
  expect(input.isConnected).toBe(true);
  expect(input.hidden).toBe(true);
  fireEvent.change(input, { target: { files: [file] } });
  expect(take).toHaveBeenCalledExactlyOnceWith([file]);
  expect(input.isConnected).toBe(false);
});

it("leaves nothing behind where it is called off", () => {
  const take = vi.fn();
  const input = opened(take);
  fireEvent(input, new Event("cancel"));
  expect(take).not.toHaveBeenCalled();
  expect(input.isConnected).toBe(false);
});
