import { simplifiedFrom } from "../../view/search/simplified.ts";

let table: Promise<ReadonlyMap<string, string> | undefined> | undefined;

/** The characters that are written in two ways; fetched once, when somebody first seeks; undefined where they cannot be had. */
export function simplifiedForms(): Promise<ReadonlyMap<string, string> | undefined> {
  table ??= import("opencc-js/dict/TSCharacters").then(
    ({ default: characters }) => simplifiedFrom(characters),
    () => {
      // Without a network the search goes on by the characters as they are written, and asks again next time.
      table = undefined;
      return undefined;
    },
  );
  return table;
}
