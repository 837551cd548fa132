/** The elements a picture is made of; nothing else is ever written. */
export type SvgName =
  | "svg"
  | "g"
  | "defs"
  | "linearGradient"
  | "stop"
  | "clipPath"
  | "pattern"
  | "title"
  | "desc"
  | "metadata"
  | "rect"
  | "circle"
  | "path"
  | "line"
  | "text"
  | "tspan";

/** One element of the picture, as plain data; strings are text, escaped by whoever writes it down. */
export interface SvgElement {
  readonly name: SvgName;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

/** Makes an element. */
export function element(
  name: SvgName,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (SvgElement | string)[]
): SvgElement {
  return { name, attributes, children };
}
