import type { Contestant } from "../contest.ts";

/** The limit: nothing but parsing the file of the debate. */
export function contestant(): Contestant {
  return { layOut: ({ text }) => JSON.parse(text) };
}
