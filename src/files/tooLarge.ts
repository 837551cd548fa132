/** A width and a height in whole pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What browsers can hold as one picture, in pixels: neither side longer, nor more in all. */
const most = { side: 16_384, pixels: 2 ** 28 } as const;

/** Whether no browser can hold a picture of that size. */
export function isTooLarge({ width, height }: Size): boolean {
  return Math.max(width, height) > most.side || width * height > most.pixels;
}

/** A picture that no browser can draw, for it has too many pixels. */
export class TooLarge extends RangeError {
  readonly size: Size;
  constructor(size: Size) {
    super(`a picture of ${size.width} × ${size.height} pixels is more than a browser can draw`);
    this.size = size;
  }
}
