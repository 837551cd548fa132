import { inOneGo, type Steps } from "./steps.ts";

/** The SHA-256 (FIPS 180-4) of bytes, in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return inOneGo(sha256InSteps(bytes));
}

/** After so many bytes one may pause. */
export const bytesOfStep = 65_536;

/** The same in short steps. */
export function* sha256InSteps(bytes: Uint8Array): Steps<string> {
  const state = Uint32Array.from(beginning);
  const schedule = new Uint32Array(64);
  const whole = bytes.length - (bytes.length % 64);
  const message = new DataView(bytes.buffer, bytes.byteOffset, whole);
  for (let from = 0; from < whole; from += bytesOfStep) {
    compressAll(state, message, from, Math.min(from + bytesOfStep, whole), schedule);
    yield;
  }
  const end = padded(bytes.subarray(whole), bytes.length);
  compressAll(state, end, 0, end.byteLength, schedule);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

const primes = firstPrimes(64);
const beginning = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const rounds = Uint32Array.from(primes.map((prime) => fraction(Math.cbrt(prime))));

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

/** The first 32 bits after the point. */
function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32);
}

/** The last bytes of a message of some length, with the end that it is given. */
function padded(bytes: Uint8Array, length: number): DataView {
  const size = Math.ceil((bytes.length + 9) / 64) * 64;
  const message = new Uint8Array(size);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(size - 8, Math.floor(length / 2 ** 29));
  view.setUint32(size - 4, (length * 8) % 2 ** 32);
  return view;
}

function compressAll(state: Uint32Array, message: DataView, from: number, to: number, schedule: Uint32Array): void {
  for (let block = from; block < to; block += 64) compress(state, message, block, schedule);
}

function compress(state: Uint32Array, message: DataView, block: number, schedule: Uint32Array): void {
  fillSchedule(schedule, message, block);
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const mixedE = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const mixedA = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const first = (h + mixedE + choice + (rounds[i] ?? 0) + (schedule[i] ?? 0)) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + mixedA + majority) | 0;
  }
  add(state, 0, a);
  add(state, 1, b);
  add(state, 2, c);
  add(state, 3, d);
  add(state, 4, e);
  add(state, 5, f);
  add(state, 6, g);
  add(state, 7, h);
}

function add(state: Uint32Array, i: number, word: number): void {
  state[i] = (state[i] ?? 0) + word;
}

function fillSchedule(schedule: Uint32Array, message: DataView, block: number): void {
  for (let i = 0; i < 16; i++) schedule[i] = message.getUint32(block + 4 * i);
  for (let i = 16; i < 64; i++) {
    const early = schedule[i - 15] ?? 0;
    const late = schedule[i - 2] ?? 0;
    const mixedEarly = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const mixedLate = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    schedule[i] = (schedule[i - 16] ?? 0) + mixedEarly + (schedule[i - 7] ?? 0) + mixedLate;
  }
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
