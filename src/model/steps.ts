/** Work with pauses in it, between which a page may do something else; what it comes to is its result. */
export type Steps<Result> = Generator<undefined, Result, void>;

/** Does what is done in steps without a pause. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** After so many of a kind one may pause. */
const many = 32;

/** What is made of each of some items, in their order. */
export function* mapped<Item, Made>(items: readonly Item[], make: (item: Item, place: number) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (let from = 0; from < items.length; from += many) {
    addMade(made, items, from, make);
    if (from + many <= items.length) yield;
  }
  return made;
}

/** The next few of them: in a function of its own, since what is done in generators runs slower. */
function addMade<Item, Made>(
  made: Made[],
  items: readonly Item[],
  from: number,
  make: (item: Item, place: number) => Made,
): void {
  const end = Math.min(from + many, items.length);
  // Within the list's length, so there is an item.
  for (let place = from; place < end; place++) made.push(make(items[place] as Item, place));
}

/** Items by their keys; of those with the same key, the last. */
export function* keyed<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Steps<Map<Key, Item>> {
  const byKey = new Map<Key, Item>();
  yield* mapped(items, (item) => {
    byKey.set(keyOf(item), item);
  });
  return byKey;
}

/** The places of items by their keys. */
export function* placesByKey<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Steps<Map<Key, number>> {
  const places = new Map<Key, number>();
  yield* mapped(items, (item, place) => {
    places.set(keyOf(item), place);
  });
  return places;
}

/** Whether something is so of any of some items. */
export function* some<Item>(items: readonly Item[], isSo: (item: Item, place: number) => boolean): Steps<boolean> {
  for (const [place, item] of items.entries()) {
    if (isSo(item, place)) return true;
    if (place % many === many - 1) yield;
  }
  return false;
}
