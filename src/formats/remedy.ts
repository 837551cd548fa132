import { type Edit, inserting, replacing } from "./edit.ts";
import { entryLeftOut } from "./leftOut.ts";
import type { Spots } from "./places.ts";
import type { Span } from "./tokens.ts";

/** What mends a value of a file; what is written in it is JSON already. */
export type Remedy =
  | { readonly kind: "value"; readonly text: string }
  | { readonly kind: "key"; readonly name: string }
  | { readonly kind: "around"; readonly before: string; readonly after: string }
  /** The one entry of a list, in the list's place. */
  | { readonly kind: "unwrap" }
  /** A field more, in an object. */
  | { readonly kind: "field"; readonly text: string }
  | { readonly kind: "leaveOut" };

/** Another value in the place of one. */
export function writing(value: unknown): Remedy {
  return { kind: "value", text: JSON.stringify(value) };
}

/** A remedy as edits of the text; none where the text has no such place. */
export function editsBy(remedy: Remedy, text: string, { key, value }: Spots): readonly Edit[] | undefined {
  if (!value) return undefined;
  switch (remedy.kind) {
    case "value":
      return [replacing(value, remedy.text)];
    case "key":
      return key && [replacing(key, JSON.stringify(remedy.name))];
    case "around":
      return [inserting(value.start, remedy.before), inserting(value.end, remedy.after)];
    case "unwrap":
      return unwrapped(text, value);
    case "field": {
      const spaces = /^\s*/u.exec(text.slice(value.start + 1, value.start + 200))?.[0] ?? "";
      return [inserting(value.start + 1, `${spaces}${remedy.text},`)];
    }
    case "leaveOut":
      return [entryLeftOut(text, { start: key?.start ?? value.start, end: value.end })];
  }
}

/** The edits that leave out the brackets of a list, with the blanks inside them. */
function unwrapped(text: string, { start, end }: Span): readonly Edit[] {
  const inside = text.slice(start + 1, end - 1);
  const [first, last] = [inside.length - inside.trimStart().length, inside.trimEnd().length];
  return [replacing({ start, end: start + 1 + first }, ""), replacing({ start: start + 1 + last, end }, "")];
}
