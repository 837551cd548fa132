/** The SHA-256 (FIPS 180-4) of bytes, in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(beginning);
  const message = padded(bytes);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < message.byteLength; block += 64) compress(state, message, block, schedule);
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

function padded(bytes: Uint8Array): DataView {
  const size = Math.ceil((bytes.length + 9) / 64) * 64;
  const message = new Uint8Array(size);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(size - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(size - 4, (bytes.length * 8) % 2 ** 32);
  return view;
}

function compress(state: Uint32Array, message: DataView, block: number, schedule: Uint32Array): void {
  fillSchedule(schedule, message, block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
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
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word;
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
