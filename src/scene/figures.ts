import type { TextLine } from "../layout/layout.ts";
import { textWidth } from "../layout/text.ts";
import type { Language } from "../model/map.ts";

/** A small number beside a mark: its line of text, by its left end and the middle of its height. */
export function figures(
  text: string,
  left: number,
  middle: number,
  { language, size, face }: { readonly language: Language } & Pick<TextLine, "size" | "face">,
): TextLine {
  return {
    text,
    role: "count",
    language,
    face,
    size,
    x: left,
    // Figures stand .727 em high on the base line.
    y: middle + size * 0.3635,
    width: textWidth(text, face, size, language),
  };
}
