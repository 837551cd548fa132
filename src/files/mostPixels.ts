/** What browsers can hold as one picture, in pixels: the longer side, and all. */
export const mostPixels = { side: 16_384, all: 2 ** 28 } as const;
