import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compress } from "woff2-encoder";
import decompress from "woff2-encoder/decompress";

/** What HarfBuzz exports, as far as it is used here; every handle is an address in its memory. */
interface HarfBuzz {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(size: number): number;
  free(at: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_blob_destroy(blob: number): void;
  hb_face_create(blob: number, index: number): number;
  hb_face_reference_blob(face: number): number;
  hb_face_destroy(face: number): void;
  hb_set_add(set: number, member: number): void;
  hb_set_clear(set: number): void;
  hb_set_invert(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, which: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const require = createRequire(import.meta.url);
let loading: Promise<HarfBuzz> | undefined;

async function load(): Promise<HarfBuzz> {
  const program = readFileSync(require.resolve("harfbuzzjs/dist/harfbuzz-subset.wasm"));
  const { instance } = await WebAssembly.instantiate(program);
  // The file is part of a pinned package, and it exports these.
  return instance.exports as unknown as HarfBuzz;
}

/** HB_SUBSET_SETS_LAYOUT_FEATURE_TAG */
const featureSet = 6;
/** HB_MEMORY_MODE_WRITABLE */
const writable = 2;

/**
 * A WOFF2 font with these characters alone; what it does with them, at every weight, stays as it was. Nothing where it
 * would draw none of them: browsers refuse such a font.
 */
export async function subsetFont(woff2: Uint8Array, codePoints: readonly number[]): Promise<Uint8Array | undefined> {
  loading ??= load();
  const harfbuzz = await loading;
  const cut = cutFrom(harfbuzz, await decompress(woff2), codePoints);
  return hasOutlines(cut) ? compress(cut) : undefined;
}

/** Whether a font in TrueType's form has anything in its table of outlines. */
function hasOutlines(sfnt: Uint8Array): boolean {
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const records = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + 16 * i);
  return records.some((at) => view.getUint32(at) === outlineTable && view.getUint32(at + 12) >= leastOutline);
}

/** The header of an outline takes ten bytes; a table without any may have one byte for form. */
const leastOutline = 10;
/** `glyf` */
const outlineTable = 0x676c7966;

function cutFrom(hb: HarfBuzz, sfnt: Uint8Array, codePoints: readonly number[]): Uint8Array {
  const data = hb.malloc(sfnt.length);
  new Uint8Array(hb.memory.buffer).set(sfnt, data);
  const blob = hb.hb_blob_create(data, sfnt.length, writable, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  const unicodes = hb.hb_subset_input_unicode_set(input);
  for (const codePoint of codePoints) hb.hb_set_add(unicodes, codePoint);
  const features = hb.hb_subset_input_set(input, featureSet);
  hb.hb_set_clear(features);
  hb.hb_set_invert(features);
  const subset = hb.hb_subset_or_fail(face, input);
  if (subset === 0) throw new Error(`the font has no subset for ${codePoints.length} characters`);
  const bytes = bytesOf(hb, subset);
  hb.hb_face_destroy(subset);
  hb.hb_subset_input_destroy(input);
  hb.hb_face_destroy(face);
  hb.hb_blob_destroy(blob);
  hb.free(data);
  return bytes;
}

function bytesOf(hb: HarfBuzz, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face);
  const start = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
  hb.hb_blob_destroy(blob);
  return bytes;
}
