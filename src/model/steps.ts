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
  for (const [place, item] of items.entries()) {
    made.push(make(item, place));
    if (place % many === many - 1) yield;
  }
  return made;
}
