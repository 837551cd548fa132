/**
 * A value as plain data: layouts and scenes say where their things are when they are asked, and so they can be copied to
 * another thread, and written, as what they say only.
 */
export function plainly<Value>(value: Value): Value;
export function plainly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => plainly(item));
  if (typeof value !== "object" || value === null || value instanceof Map || value instanceof Set) return value;
  return Object.fromEntries(namesIn(value).map((name) => [name, plainly(Reflect.get(value, name))]));
}

/** What a value holds, and what it reckons when it is asked. */
function namesIn(value: object): readonly string[] {
  const kind: object | null = Object.getPrototypeOf(value);
  if (kind === null || kind === Object.prototype) return Object.keys(value);
  const reckoned = Object.entries(Object.getOwnPropertyDescriptors(kind)).flatMap(([name, { get }]) =>
    get ? [name] : [],
  );
  return [...Object.keys(value), ...reckoned];
}
