import { createContext } from "react";
import type { SvgElement } from "../../render/element.ts";

/** Turns the texts of a picture into outlines without holding up the page: of whole lines, or glyph by glyph. */
export type OutlineElsewhere = (picture: SvgElement, isByGlyph?: boolean) => Promise<SvgElement>;

/** Gives the export a way to outline beside the page; without one, texts stay texts. */
export const OutlineElsewhereContext = createContext<OutlineElsewhere>(async (picture) => picture);
