// Bidirectional overrides and isolates, and the invisible tag characters: they change or hide what stands beside them.
const unseen = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/gu;

/** A text in which every character that would reorder or hide others is a visible mark. */
export function legible(text: string): string {
  return text.replace(unseen, "\uFFFD");
}
