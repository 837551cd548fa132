import type { ReactNode } from "react";
import type { Marked } from "../../view/search/hit.ts";

/** A text with its marks, in the language it is in. */
export function MarkedText({ of: { text, language, marks } }: { readonly of: Marked }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <bdi lang={language}>
      {parts}
      {text.slice(at)}
    </bdi>
  );
}
