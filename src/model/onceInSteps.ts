import { inOneGo, type Steps } from "./steps.ts";

/** What is made of a thing, once for each: the same thing gives the same value, as long as the thing is there. */
export interface OnceInSteps<Thing, Made> {
  /** At once; where it is not known yet, in one go. */
  readonly of: (thing: Thing) => Made;
  /** The same in short steps. */
  readonly inSteps: (thing: Thing) => Steps<Made>;
}

/** Remembers what was made in short steps of each thing. */
export function onceInSteps<Thing extends object, Made>(make: (thing: Thing) => Steps<Made>): OnceInSteps<Thing, Made> {
  const known = new WeakMap<Thing, { readonly made: Made }>();
  function* inSteps(thing: Thing): Steps<Made> {
    const before = known.get(thing);
    if (before) return before.made;
    const made = yield* make(thing);
    known.set(thing, { made });
    return made;
  }
  return { of: (thing) => (known.get(thing) ?? { made: inOneGo(inSteps(thing)) }).made, inSteps };
}
