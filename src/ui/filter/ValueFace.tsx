import { type ArgumentMap, inLanguage, type Language } from "../../model/map.ts";
import type { FacetName } from "../../view/filter.ts";
import { shownVoices, voicesById } from "../../view/shownVoices.ts";
import { readingTree } from "../../view/tree.ts";
import { Token } from "../panel/Token.tsx";
import styles from "./filter.module.css";
import { valueName } from "./valueName.ts";

/** What stands for a value: a position in its colour, a voice as its disc and what it comes to, all else in words. */
export function ValueFace(props: {
  readonly facet: FacetName;
  readonly value: string;
  readonly map: ArgumentMap;
  readonly language: Language;
  /** Whether a voice's name is seen too: discs tell few voices apart, but not very many. */
  readonly isNamed: boolean;
}) {
  const { facet, value, map, language, isNamed } = props;
  const voice = facet === "voice" ? voicesById(shownVoices(map)).get(value) : undefined;
  if (voice) {
    const { name, gist } = voice.voice;
    return (
      <>
        <Token voice={voice} />
        <span className={isNamed ? undefined : "unseen"} dir="auto">
          {inLanguage(name, language)}
        </span>{" "}
        {gist && (
          <span className={styles.gist} dir="auto">
            {inLanguage(gist, language)}
          </span>
        )}
      </>
    );
  }
  const name = valueName(map, facet, value, language);
  if (facet !== "position") return <span dir="auto">{name}</span>;
  return (
    <span className={styles.verdict} data-camp={readingTree(map).roots.indexOf(value)} dir="auto">
      {name}
    </span>
  );
}
