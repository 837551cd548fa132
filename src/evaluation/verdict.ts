/** What follows from a map for a claim or relation: it stands, it falls, or that stays open. */
export const verdictsInOrder = ["stands", "falls", "open"] as const;
export type Verdict = (typeof verdictsInOrder)[number];

/** What counts for a verdict: reasons too, of which one is needed where there are any, or objections alone. */
export const verdictSupports = ["needs-one", "attack-only"] as const;
export type VerdictSupport = (typeof verdictSupports)[number];
