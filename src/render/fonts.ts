import type { Face } from "../layout/layout.ts";

/** The families of running text: first those that the width table was made from, then what systems have. */
export const sans =
  "'Inter Variable', Inter, 'Noto Sans TC Variable', 'Noto Sans TC', 'PingFang TC', 'Noto Sans CJK TC', 'Microsoft JhengHei', system-ui, sans-serif";

/** The families of running text that are Chinese. */
export const han =
  "'Noto Sans TC Variable', 'Noto Sans TC', 'PingFang TC', 'Noto Sans CJK TC', 'Microsoft JhengHei', sans-serif";

/** The families of verdicts and the question. */
export const serif =
  "'Noto Serif TC Variable', 'Noto Serif TC', 'Source Han Serif TC', 'Noto Serif CJK TC', 'Songti TC', 'Microsoft JhengHei', Georgia, serif";

/** The families and weight by which a face is asked for. */
export function fontOf(face: Face): { readonly family: string; readonly weight: number } {
  switch (face) {
    case "sans400":
      return { family: sans, weight: 400 };
    case "sans600":
      return { family: sans, weight: 600 };
    case "serif700":
      return { family: serif, weight: 700 };
  }
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
