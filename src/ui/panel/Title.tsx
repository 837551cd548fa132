import { Fragment } from "react";
import type { Language } from "../../model/map.ts";
import { titlePhrases } from "./titlePhrases.ts";
import { wordPieces } from "./wordPieces.ts";

/** A sentence as a title, in its phrases; a Chinese one breaks between words where a phrase is longer than a line. */
export function Title({ sentence, language }: { readonly sentence: string; readonly language: Language }) {
  return titlePhrases(sentence).map((phrase) => (
    <span key={phrase}>
      {language === "zh-Hant"
        ? wordPieces(phrase).map((piece, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word may occur twice, and none moves.
            <Fragment key={i}>
              {i > 0 && <wbr />}
              {piece}
            </Fragment>
          ))
        : phrase}
    </span>
  ));
}
