/** A width and a height in whole pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture that no browser can draw, for it has too many pixels. */
export class TooLarge extends RangeError {
  readonly size: Size;
  constructor(size: Size) {
    super(`a picture of ${size.width} × ${size.height} pixels is more than a browser can draw`);
    this.size = size;
  }
}
