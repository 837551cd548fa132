import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inParts } from "../../../src/workers/inParts.ts";
import { getReady, readInWorker } from "../../../src/workers/readInWorker.ts";

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

it("ends the worker when the reading is not wanted any more", async () => {
  const leaving = new AbortController();
  const watch = { heard: vi.fn(), signal: leaving.signal };
  const reading = readInWorker(new Uint8Array(10), "x.json", undefined, watch);
  leaving.abort();
  expect(await reading).toBeUndefined();
  expect(Stuck.ended).toBe(1);
});

it("starts no worker for what is not wanted any more", async () => {
  const started = vi.fn();
  vi.stubGlobal("Worker", started);
  const watch = { heard: vi.fn(), signal: AbortSignal.abort() };
  expect(await readInWorker(new Uint8Array(10), "x.json", undefined, watch)).toBeUndefined();
  expect(started).not.toHaveBeenCalled();
});

/** A worker that tells how far it has come, and never ends. */
class Telling extends Stuck {
  override postMessage(): void {
    for (const data of ["begun", { share: 0.25 }, { share: 0.5 }])
      this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

it("passes on how far the reading has come", () => {
  vi.stubGlobal("Worker", Telling);
  const heard = vi.fn();
  void readInWorker(new Uint8Array(10), "x.json", undefined, { heard, signal: new AbortController().signal });
  expect(heard.mock.calls).toEqual([[0.25], [0.5]]);
});

/** A worker that hands over what it read in parts. */
class Reader extends Stuck {
  override postMessage(): void {
    const reading = { issues: [], value: { claims: Array.from({ length: 5000 }, (_, i) => `c${i}`) } };
    for (const data of ["begun", ...inParts(reading)]) {
      this.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) }));
    }
  }
}

it("puts together what comes in parts", async () => {
  vi.stubGlobal("Worker", Reader);
  const reading = await readInWorker(new Uint8Array(10), "x.json");
  expect(reading).toMatchObject({ issues: [] });
  expect(reading?.value?.claims).toEqual(Array.from({ length: 5000 }, (_, i) => `c${i}`));
  expect(Stuck.ended).toBe(1);
});

it("takes the worker that got ready for the file, once, and starts another where that could not start or waited too long", async () => {
  const started: Reader[] = [];
  class Counted extends Reader {
    constructor() {
      super();
      started.push(this);
    }
  }
  vi.stubGlobal("Worker", Counted);
  const read = () => readInWorker(new Uint8Array(10), "x.json");
  getReady();
  getReady();
  expect(started).toHaveLength(1);
  await read();
  expect([started.length, Stuck.ended]).toEqual([1, 1]);
  await read();
  expect(started).toHaveLength(2);

  getReady();
  started.at(-1)?.dispatchEvent(new Event("error"));
  expect(Stuck.ended).toBe(3);
  await read();
  expect(started).toHaveLength(4);

  getReady();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(Stuck.ended).toBe(5);
  await read();
  expect(started).toHaveLength(6);
});
