// In the place of hostText.ts in the page in one file (scripts/vite/onePage.ts): no host stands behind it.

/** No text: a page in one file asks nobody. */
export async function hostText(): Promise<undefined> {
  return undefined;
}
