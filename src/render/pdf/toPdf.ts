import type { SvgElement } from "../element.ts";
import { definedIn, PdfCanvas } from "./pdfCanvas.ts";
import { PdfFile, pdfText } from "./pdfFile.ts";
import { PdfFonts } from "./pdfFonts.ts";
import { numbers, numbersIn } from "./pdfNumber.ts";

/** A picture as a PDF of one page. */
export interface PdfPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The texts that are left out, each once, for they were no outlines: the fonts lack a character of them. */
  readonly unset: readonly string[];
}

/** A pixel of a picture is a ninety-sixth of an inch; a point of a PDF is a seventy-second. */
const pointsPerPixel = 72 / 96;
/** No side of a page has more units than these (ISO 32000-1, annex C). */
const longestSide = 14_400;

/**
 * Writes a picture whose texts are outlines as a PDF of one page as large as the picture (ISO 32000-1): vectors with their
 * opacities, gradients and hatches, its words where the outlines say what they stand for, its title, its language, and its description in place of it for those who hear it.
 */
export function toPdf(picture: SvgElement): PdfPicture {
  const file = new PdfFile();
  const [x = 0, y = 0, width = 0, height = 0] = numbersIn(picture.attributes.viewBox ?? "");
  const unit = Math.ceil((Math.max(width, height) * pointsPerPixel) / longestSide);
  const scale = pointsPerPixel / unit;
  const unset: string[] = [];
  const start = [scale, 0, 0, -scale, -x * scale, (y + height) * scale] as const;
  const fonts = new PdfFonts(file);
  const canvas = new PdfCanvas({ file, fonts, defined: definedIn(picture), unset }, start);
  canvas.drawAll(picture);
  fonts.write();
  const content = file.addStream(`/Figure << /MCID 0 >> BDC\nq\n4 M\n${canvas.content()}\nQ\nEMC`);
  const [catalogue, pages, page, figure] = [file.reserve(), file.reserve(), file.reserve(), file.reserve()];
  const box = numbers(0, 0, width * scale, height * scale);
  const size = `/MediaBox [${box}]${unit > 1 ? ` /UserUnit ${unit}` : ""}`;
  file.add(`<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`, pages);
  file.add(
    `<< /Type /Page /Parent ${pages} 0 R ${size} /Contents ${content} 0 R /Resources ${canvas.resources()} /StructParents 0 /Group << /S /Transparency /CS /DeviceRGB >> >>`,
    page,
  );
  const title = wordsIn(picture, "title");
  const described = addFigure(file, figure, page, wordsIn(picture, "desc") || title);
  const language = pdfText(String(picture.attributes["xml:lang"] ?? ""));
  file.add(
    `<< /Type /Catalog /Pages ${pages} 0 R /Lang ${language} /MarkInfo << /Marked true >> /StructTreeRoot ${described} 0 R /ViewerPreferences << /DisplayDocTitle true >> >>`,
    catalogue,
  );
  const info = file.add(`<< /Title ${pdfText(title)} /Producer ${pdfText("Argument Atlas")} >>`);
  return { bytes: file.bytes(catalogue, info), unset: [...new Set(unset)] };
}

/** Says in words what the page shows (ISO 32000-1, 14.9.3). */
function addFigure(file: PdfFile, figure: number, page: number, words: string): number {
  const root = file.reserve();
  file.add(`<< /Type /StructElem /S /Figure /P ${root} 0 R /Pg ${page} 0 R /K 0 /Alt ${pdfText(words)} >>`, figure);
  return file.add(`<< /Type /StructTreeRoot /K [${figure} 0 R] /ParentTree << /Nums [0 [${figure} 0 R]] >> >>`, root);
}

function wordsIn({ children }: SvgElement, name: "title" | "desc"): string {
  const found = children.find((child) => typeof child !== "string" && child.name === name);
  return typeof found === "object" ? found.children.filter((child) => typeof child === "string").join("") : "";
}
