import type { Face, TextLine } from "../layout/layout.ts";

// Names stand without quotes: they need none, and some readers of SVG stumble over them.
const hanSans = "Noto Sans TC Variable, Noto Sans TC, PingFang TC, Noto Sans CJK TC, Microsoft JhengHei";
const latinSans = "system-ui, Segoe UI, Helvetica Neue, Arial, Liberation Sans";

/** The families of running text: first those that the width table was made from, then what systems have. */
export const sans = `Inter Variable, Inter, ${hanSans}, ${latinSans}, sans-serif`;

/** The families of running text in English, whose marks must not come from a Chinese face. */
const sansLatinFirst = `Inter Variable, Inter, ${latinSans}, ${hanSans}, sans-serif`;

/** The families of running text that are Chinese. */
export const han = `${hanSans}, sans-serif`;

/** The families of verdicts and the question. */
const serif =
  "Noto Serif TC Variable, Noto Serif TC, Source Han Serif TC, Noto Serif CJK TC, Songti TC, Microsoft JhengHei, Georgia, serif";

const weights: Readonly<Record<Face, number>> = { sans400: 400, sans600: 600, serif700: 700 };

/** The families and the weight by which the face of a line is asked for. */
export function fontOf({ face, language }: Pick<TextLine, "face" | "language">): {
  readonly family: string;
  readonly weight: number;
} {
  const weight = weights[face];
  if (face === "serif700") return { family: serif, weight };
  return { family: language === "en" ? sansLatinFirst : sans, weight };
}

/** What every text of a picture is set with, so that it is as wide as the width table says. */
export const typesetting = [
  "font-kerning:none",
  "font-variant-ligatures:none",
  "font-feature-settings:'kern' 0,'liga' 0,'calt' 0",
  "font-optical-sizing:none",
  "text-spacing-trim:space-all",
  "text-autospace:no-autospace",
  "text-rendering:geometricPrecision",
  "white-space:pre",
].join(";");

/** What makes the quotation marks of the serif face as narrow as English text wants them. */
export const halfWidths = "font-feature-settings:'kern' 0,'liga' 0,'calt' 0,'halt' 1";
