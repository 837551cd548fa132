/** Numbers in a row. */
export type Numbers = readonly number[];

/** Lengths as a PDF writes them: to a ten-thousandth, never with an exponent. */
export function numbers(...values: Numbers): string {
  return values.map((value) => written(value, 4)).join(" ");
}

/** The same in whole units. */
export function whole(...values: Numbers): string {
  return values.map((value) => written(Math.round(value), 0)).join(" ");
}

/** The same to a millionth, for what lengths are multiplied by. */
export function factors(...values: Numbers): string {
  return values.map((value) => written(value, 6)).join(" ");
}

/** The numbers that stand in an attribute of a picture. */
export function numbersIn(attribute: string | number): Numbers {
  return String(attribute)
    .split(/[\s,]+/u)
    .map(Number);
}

function written(value: number, digits: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a length must be a finite number, but got ${value}`);
  const text = value.toFixed(digits).replace(/\.0*$|(\.\d*?)0+$/u, "$1");
  return text === "-0" ? "0" : text;
}
