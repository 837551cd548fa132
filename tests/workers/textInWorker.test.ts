import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { citedOf } from "../../src/passages/cited.ts";
import type { TextAnswer } from "../../src/workers/text.worker.ts";
import { textInWorker } from "../../src/workers/textInWorker.ts";
import { harborMap, harborText } from "../support/texts.ts";

vi.mock("../../src/workers/startWorker.ts", () => ({ startWorker: () => new Worker("") }));

const { cited } = citedOf(harborMap);
const task = { blob: new Blob([harborText]), cited };

/** A worker that hears of its task and answers nothing by itself. */
class Silent extends EventTarget {
  static readonly started: Silent[] = [];
  readonly told: unknown[] = [];
  isEnded = false;

  constructor() {
    super();
    Silent.started.push(this);
  }

  postMessage(message: unknown): void {
    this.told.push(message);
  }

  says(...answers: readonly TextAnswer[]): void {
    for (const data of answers) this.dispatchEvent(new MessageEvent("message", { data }));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const begin = (given = task) => {
  const leaving = new AbortController();
  const heard = vi.fn();
  const reading = textInWorker(given, { heard, signal: leaving.signal });
  const worker = Silent.started.at(-1);
  if (!worker) throw new Error("no worker was started");
  return { reading, heard, worker, stop: () => leaving.abort() };
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", Silent);
  Silent.started.length = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const attached = {
  state: "attached",
  document: "harbor",
  encoding: "utf-8",
  isExact: true,
  counts: { verified: 4, moved: 0, missing: 0 },
  codePoints: { length: 3 },
  places: new Int32Array(3),
} as const;

it("is told of the file itself and of what the map cites, and puts together what comes in pieces", async () => {
  const { reading, worker } = begin();
  await vi.advanceTimersByTimeAsync(10);
  expect(worker.told).toEqual([{ whole: task }, { isAll: true }]);
  const kept = new Blob(["abc"]);
  worker.says("begun", { words: "ab" }, { words: "c" }, { read: { ...attached, kept } });
  await vi.advanceTimersByTimeAsync(1);
  expect(await reading).toEqual({ ...attached, text: "abc", kept });
  expect(worker.isEnded).toBe(true);
});

it("tells a worker of very many passages a few at a time", async () => {
  const [passage] = cited.passages;
  if (!passage) throw new Error("the map has no passage");
  const many = { ...cited, passages: Array.from({ length: 9000 }, (_, start) => ({ ...passage, start })) };
  const { worker, heard } = begin({ ...task, cited: many });
  await vi.advanceTimersByTimeAsync(100);
  expect(worker.told).toHaveLength(2 + 5);
  expect(heard.mock.calls.at(-1)).toEqual([0.1]);
});

it("passes on how far it is, and why a text was refused", async () => {
  const { reading, worker, heard } = begin();
  await vi.advanceTimersByTimeAsync(10);
  worker.says("begun", { share: 0.5 }, { read: { state: "refused", reason: "other-text" } });
  await vi.advanceTimersByTimeAsync(1);
  expect(heard.mock.calls.at(-1)).toEqual([0.55]);
  expect(await reading).toEqual({ state: "refused", reason: "other-text" });
});

it("ends with the reader's wish, and starts for nothing that is not wanted any more", async () => {
  const { reading, worker, stop } = begin();
  stop();
  expect(await reading).toBeUndefined();
  expect(worker.isEnded).toBe(true);
  expect(await textInWorker(task, { heard: vi.fn(), signal: AbortSignal.abort() })).toBeUndefined();
  expect(Silent.started).toHaveLength(1);
});

it.each([
  ["two seconds", 4, 2000],
  ["more for very many passages", 2 ** 20 / 50, 4000],
])("stops a worker that does not end: after %s", async (_, passages, patience) => {
  const [passage] = cited.passages;
  if (!passage) throw new Error("the map has no passage");
  const many = { ...cited, passages: new Array(Math.ceil(passages)).fill(passage) };
  const { reading, worker } = begin({ ...task, blob: new Blob([]), cited: many });
  worker.says("begun");
  await vi.advanceTimersByTimeAsync(patience - 1);
  expect(worker.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(2);
  expect(await reading).toBeUndefined();
  expect(worker.isEnded).toBe(true);
});

it("fails with its worker", async () => {
  const { reading, worker } = begin();
  worker.dispatchEvent(Object.assign(new Event("error"), { message: "no more room" }));
  await expect(reading).rejects.toThrow("no more room");
  expect(worker.isEnded).toBe(true);
});
