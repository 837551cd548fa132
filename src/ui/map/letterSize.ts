/** The most that the first sight follows the reader's letters. */
const most = 2;

/** How many times as large as usual the reader has asked the browser to set letters; no less than once. */
export function letterSize(): number {
  const asked = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return Number.isFinite(asked) ? Math.min(most, Math.max(1, asked)) : 1;
}
