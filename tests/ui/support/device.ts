import { vi } from "vitest";

/** What a device keeps, by the place it is kept in; `isFull` makes it refuse to change. */
export const device = { places: new Map<string, Map<unknown, unknown>>(), isFull: false };

/** As a device keeps it: a copy, but for a blob, which jsdom cannot copy. */
function copied(value: unknown): unknown {
  if (value instanceof Blob) return value;
  if (typeof value !== "object" || value === null || !("text" in value)) return structuredClone(value);
  const { text, ...others } = value;
  return { ...structuredClone(others), text };
}

/** What stands in for idb-keyval, since jsdom has no place to keep things in: `vi.mock("idb-keyval", keyval)`. */
export function keyval() {
  const write = (change: () => unknown) => async () => {
    if (device.isFull) throw new DOMException("full", "QuotaExceededError");
    change();
  };
  return {
    createStore: (base: string) => {
      const place = new Map<unknown, unknown>();
      device.places.set(base, place);
      return place;
    },
    get: vi.fn(async (key: unknown, place: Map<unknown, unknown>) => copied(place.get(key))),
    entries: vi.fn(async (place: Map<unknown, unknown>) => structuredClone([...place])),
    set: (key: unknown, value: unknown, place: Map<unknown, unknown>) => write(() => place.set(key, copied(value)))(),
    del: (key: unknown, place: Map<unknown, unknown>) => write(() => place.delete(key))(),
    keys: vi.fn(async (place: Map<unknown, unknown>) => [...place.keys()]),
  };
}
