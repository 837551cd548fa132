import { indexOf } from "./kin.ts";
import type { Decorate } from "./toReact.tsx";
import type { Arrangement } from "./useArrangement.ts";

/** What the picture from afar bears live. */
export function overviewDecorationOf({ view }: Arrangement): Decorate {
  const { claims } = indexOf(view);
  return ({ attributes }) => {
    if (attributes["data-level"] !== undefined) return { properties: { "aria-hidden": true } };
    if (claims.get(String(attributes["data-mark"]))?.isOutside) return { properties: { "data-outside": "" } };
    const { "data-from": from, "data-to": to } = attributes;
    return from === undefined ? undefined : { properties: { style: { "--from": from, "--to": to } } };
  };
}
