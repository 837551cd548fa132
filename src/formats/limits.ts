/** How large a map file may be. */
export const limits = {
  /** Of the whole text, in bytes of UTF-8. */
  bytes: 64 * 1024 * 1024,
  claims: 200_000,
  relations: 600_000,
  /** Objects and lists inside each other. */
  depth: 64,
  /** Of one text, in Unicode code points. */
  characters: 20_000,
  /** Of a key phrase, in Unicode code points. */
  phrase: 16,
  /** Problems that are described; what is beyond is counted. */
  problems: 5000,
} as const;
