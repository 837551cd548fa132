/** Items of a list, a map or a set that is handed over by itself, and the way to it in the value that it belongs to. */
export interface Part {
  readonly at: readonly string[];
  readonly items: readonly unknown[];
}

/** A value as it is handed over: itself, where its large lists are left out; then what belongs into them; then its end. */
export type Message<Whole> = { readonly whole: Whole } | { readonly part: Part } | { readonly isAll: true };

/** So many items are handed over at once, those of lists in lists counted too: neither side is held up by them. */
const most = 2000;

/** A value in messages, each of which is quickly written and read, however large the value is. */
export function* inParts(value: unknown): Iterable<Message<unknown>> {
  const large: { readonly at: readonly string[]; readonly items: readonly unknown[] }[] = [];
  yield { whole: withoutLarge(value, [], large) };
  for (const { at, items } of large) {
    for (let from = 0; from < items.length; ) {
      const to = endOfPart(items, from);
      yield { part: { at, items: items.slice(from, to) } };
      from = to;
    }
  }
  yield { isAll: true };
}

/** Where a part ends that begins at some item: it has one item at least. */
function endOfPart(items: readonly unknown[], from: number): number {
  let to = from;
  for (let sum = 0; to < items.length; to++) {
    sum += weightOf(items[to]);
    if (sum > most && to > from) break;
  }
  return to;
}

function weightOf(item: unknown): number {
  return Array.isArray(item) ? Math.max(1, item.length) : 1;
}

function withoutLarge(value: unknown, at: readonly string[], large: Part[]): unknown {
  if (value instanceof Map || value instanceof Set || Array.isArray(value)) {
    const items: readonly unknown[] = [...value];
    if (endOfPart(items, 0) === items.length) return value;
    large.push({ at, items });
    return Array.isArray(value) ? [] : value instanceof Map ? new Map() : new Set();
  }
  if (typeof value !== "object" || value === null || value instanceof Blob) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, withoutLarge(field, [...at, name], large)]),
  );
}

/** Puts a part where it belongs in a value that is handed over. */
export function addPart(whole: unknown, { at, items }: Part): void {
  let place = whole;
  for (const name of at) place = Reflect.get(Object(place), name);
  for (const item of items) {
    if (Array.isArray(place)) place.push(item);
    else if (place instanceof Set) place.add(item);
    else if (place instanceof Map && Array.isArray(item)) place.set(item[0], item[1]);
  }
}
