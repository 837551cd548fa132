/** What becomes of a claim when others are rejected; where several things become of it, the first of these is told. */
export const fates = ["rejected", "unsupported", "weakened", "freed", "unused"] as const;
export type Fate = (typeof fates)[number];
