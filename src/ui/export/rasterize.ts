/** What browsers can hold as one picture: neither side longer, nor more pixels in all. */
const most = { side: 16_384, pixels: 2 ** 28 } as const;

/** Whether a picture of so many pixels can be made. */
export function canRasterize(width: number, height: number): boolean {
  return Math.max(width, height) <= most.side && width * height <= most.pixels;
}

/** An SVG text without texts in it as a PNG of a width and a height in pixels. */
export async function rasterize(svg: string, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the browser made no picture"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
