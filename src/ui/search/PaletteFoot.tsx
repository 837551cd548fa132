import { searchMessages } from "../../messages/search.ts";
import type { Language } from "../../model/map.ts";
import { Keys } from "../shell/Keys.tsx";
import { useAtlas } from "../useAtlas.ts";
import styles from "./palette.module.css";

/** The keys of the palette, and what it searches. */
export function PaletteFoot({ language }: { readonly language: Language }) {
  const hasText = useAtlas((state) => state.texts.size > 0);
  const words = searchMessages[language];
  return (
    <footer className={styles.foot}>
      <span className={styles.hints}>
        <span>
          <Keys written="ArrowUp" /> <Keys written="ArrowDown" /> {words.keys.move}
        </span>
        <span>
          <Keys written="Enter" /> {words.keys.go}
        </span>
        <span>
          <Keys written="Mod+Enter" /> {words.keys.source}
        </span>
      </span>
      <span className={styles.scope}>{hasText ? words.withText : words.withoutText}</span>
    </footer>
  );
}
