/** A layout or a scene as the plain data that it is written as: two that look alike are equal then in all they say. */
export function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
