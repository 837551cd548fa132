import { panelMessages } from "../../messages/panel.ts";
import { type ArgumentMap, inLanguage, type Language } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { useActions } from "../useAtlas.ts";
import { labelOf } from "./labelOf.ts";
import type { FoundPassage } from "./passageReading.ts";
import type { Stretch } from "./place.ts";
import styles from "./reader.module.css";

/** The claims that the selected words of a text ground; nothing while none are selected. */
export function Grounded(props: {
  readonly selected: Stretch | undefined;
  readonly found: readonly FoundPassage[];
  readonly map: ArgumentMap;
  readonly language: Language;
}) {
  const { selected, found, map, language } = props;
  const { select } = useActions();
  const words = panelMessages[language];
  if (!selected) return null;
  const grounded = found.filter(({ start, end }) => start < selected.end && end > selected.start);
  return (
    <div className={styles.grounded} role="status">
      <p>{grounded.length === 0 ? words.groundsNothing : words.grounds(grounded.length)}</p>
      {grounded.map(({ cited }) => {
        const claim = indexOf(map).claims.get(cited.claim);
        return (
          claim && (
            <button
              key={`${cited.claim} ${cited.index}`}
              type="button"
              onClick={() => select(cited.claim, cited.index)}
            >
              <bdi>{inLanguage(labelOf(claim), language)}</bdi>
            </button>
          )
        );
      })}
    </div>
  );
}
