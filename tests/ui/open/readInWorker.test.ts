import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readInWorker } from "../../../src/workers/readInWorker.ts";

/** A worker that begins to read and never ends. */
class Stuck extends EventTarget {
  static ended = 0;

  postMessage(): void {
    this.dispatchEvent(new MessageEvent("message", { data: "begun" }));
  }

  terminate(): void {
    Stuck.ended++;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", Stuck);
  Stuck.ended = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it.each([
  ["two seconds", 10, 2000],
  ["more for a large file", 3 * 1024 * 1024, 6000],
])("stops a reader that does not end: after %s", async (_, size, patience) => {
  let came: unknown = "nothing yet";
  const reading = readInWorker(new Uint8Array(size), "x.json").then((answer) => {
    came = answer;
  });
  await vi.advanceTimersByTimeAsync(patience - 1);
  expect([came, Stuck.ended]).toEqual(["nothing yet", 0]);
  await vi.advanceTimersByTimeAsync(1);
  await reading;
  expect([came, Stuck.ended]).toEqual([undefined, 1]);
});
