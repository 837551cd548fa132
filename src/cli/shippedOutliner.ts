import type { Outliner } from "../outlines/createOutliner.ts";
import type { Effects } from "./effects.ts";

const fonts = ["inter", "noto-sans-tc", "noto-serif-tc"] as const;

/** An outliner with the fonts that the page ships; what it takes is loaded only now, for most pictures do without. */
export async function shippedOutliner({ readFont }: Effects): Promise<Outliner> {
  const [{ createOutliner }, { slicesIn }] = await Promise.all([
    import("../outlines/createOutliner.ts"),
    import("../outlines/slices.ts"),
  ]);
  const sheets = await Promise.all(fonts.map(async (font) => ({ font, css: await readFont(font, "index.css") })));
  const slices = sheets.flatMap(({ font, css }) =>
    slicesIn(new TextDecoder().decode(css)).map((slice) => ({
      ...slice,
      url: `${font}/${slice.url.replace("./", "")}`,
    })),
  );
  return createOutliner({
    slices,
    load: (url) => readFont(url.slice(0, url.indexOf("/")), url.slice(url.indexOf("/") + 1)),
  });
}
