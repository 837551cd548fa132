/** Remembers what was made of each thing, as long as the thing is there: the same thing gives the same value. */
export function onceForEach<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, { readonly made: Made }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.made;
    const made = make(thing);
    known.set(thing, { made });
    return made;
  };
}
