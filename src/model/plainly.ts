/**
 * A value as plain data: layouts and scenes say where their things are when they are asked, and so they can be copied to
 * another thread, and written, as what they say only.
 */
export function plainly<Value>(value: Value): Value;
export function plainly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => plainly(item));
  if (typeof value !== "object" || value === null || value instanceof Map || value instanceof Set) return value;
  return Object.fromEntries(Array.from(namesIn(value), (name) => [name, plainly(Reflect.get(value, name))]));
}

/** What a value holds, and what it reckons when it is asked, as all of its kinds do. */
function namesIn(value: object): Iterable<string> {
  const names = new Set(Object.keys(value));
  for (let kind = kindOf(value); kind && kind !== Object.prototype; kind = kindOf(kind))
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(kind))) if (get) names.add(name);
  return names;
}

function kindOf(value: object): object | null {
  return Object.getPrototypeOf(value);
}
