/** The text with its invisible and direction-changing characters written as marks such as `␛` or `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(unseen, mark);
}

/** A text of which nothing can be seen, spaces too, with each of its characters written as a mark. */
export function inMarks(text: string): string {
  return [...text].map(mark).join("");
}

function mark(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** Controls, formats (direction, zero width), line and paragraph separators, halves of surrogate pairs. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The first code points of a text, with an ellipsis where it goes on. */
export function cut(text: string, limit = 60): string {
  if (text.length <= limit) return text;
  const start = [...text.slice(0, 2 * limit + 2)];
  return start.length <= limit ? text : `${start.slice(0, limit - 1).join("")}…`;
}

/** The first code points of a text, nothing hidden in them. */
export function cutVisible(text: string, limit = 60): string {
  return cut(visible(text.slice(0, 2 * limit + 2)), limit);
}

/** A value of a file as a message shows it: on one line, at most 60 characters, nothing hidden. */
export function shown(value: unknown): string {
  if (typeof value === "string") return `"${cutVisible(value)}"`;
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  return String(value);
}
