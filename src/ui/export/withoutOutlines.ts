// In the place of canOutline.ts in the page in one file (scripts/vite/onePage.config.ts): it has neither program nor whole fonts.

/** Not here. */
export const canOutline: boolean = false;
