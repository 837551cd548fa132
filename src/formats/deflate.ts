import { deflateSync } from "fflate";

/** Bytes in DEFLATE (RFC 1951), the same wherever they are made: what browsers and Node have built in need not agree. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9 });
}
