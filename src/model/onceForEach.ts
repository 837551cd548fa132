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

/** The same of what is made of two things. */
export function onceForBoth<One extends object, Other extends object, Made>(
  make: (one: One, other: Other) => Made,
): (one: One, other: Other) => Made {
  const ofOne = onceForEach((one: One) => onceForEach((other: Other) => make(one, other)));
  return (one, other) => ofOne(one)(other);
}
