import type { Rectangle } from "../../layout/layout.ts";
import type { SvgElement } from "../element.ts";
import type { PdfFile } from "./pdfFile.ts";
import { numbers } from "./pdfNumber.ts";

/** A colour of a picture, `#rrggbb`, as a PDF mixes it. */
export function rgb(color: string): string {
  const [, ...parts] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(color) ?? [];
  if (parts.length !== 3) throw new RangeError(`"${color}" is no colour of a picture`);
  return numbers(...parts.map((part) => Number.parseInt(part, 16) / 255));
}

/** The one colour of a gradient, whose stops differ only in how much of it there is. */
export function colorOf(gradient: SvgElement): string {
  const colors = new Set(stopsOf(gradient).map(({ attributes }) => String(attributes["stop-color"])));
  const [color = "", other] = colors;
  if (other !== undefined) throw new RangeError("a gradient of a picture has one colour");
  return color;
}

/**
 * A soft mask (ISO 32000-1, 11.6.5.3) over a box, as opaque as the stops of a gradient say: from its left to its right, or,
 * where the gradient is turned by a quarter, from its top to its bottom.
 */
export function maskOf(gradient: SvgElement, { x, y, width, height }: Rectangle, file: PdfFile): number {
  const isDown = gradient.attributes.gradientTransform !== undefined;
  const axis = isDown ? [x, y, x, y + height] : [x, y, x + width, y];
  const shading = file.add(
    `<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [${numbers(...axis)}] /Extend [true true] /Function ${opacityAlong(gradient)} >>`,
  );
  const box = numbers(x - 1, y - 1, x + width + 1, y + height + 1);
  const group = file.addStream(
    "/S sh",
    `/Type /XObject /Subtype /Form /BBox [${box}] /Group << /S /Transparency /CS /DeviceGray >> /Resources << /Shading << /S ${shading} 0 R >> >>`,
  );
  return file.add(`<< /Type /ExtGState /SMask << /S /Luminosity /G ${group} 0 R >> >>`);
}

/** The opacity between the stops, each stretch a straight line (ISO 32000-1, 7.10.4). */
function opacityAlong(gradient: SvgElement): string {
  const stops = stopsOf(gradient).map(({ attributes }) => ({
    offset: Number(attributes.offset),
    opacity: Number(attributes["stop-opacity"]),
  }));
  const stretches = stops.slice(1).map((stop, i) => {
    const before = stops[i] ?? stop;
    return `<< /FunctionType 2 /Domain [0 1] /C0 [${numbers(before.opacity)}] /C1 [${numbers(stop.opacity)}] /N 1 >>`;
  });
  const bounds = numbers(...stops.slice(1, -1).map(({ offset }) => offset));
  const encode = stretches.map(() => "0 1").join(" ");
  return `<< /FunctionType 3 /Domain [0 1] /Functions [${stretches.join(" ")}] /Bounds [${bounds}] /Encode [${encode}] >>`;
}

function stopsOf({ children }: SvgElement): readonly SvgElement[] {
  return children.filter((child) => typeof child !== "string");
}
