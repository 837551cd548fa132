import { AtSign, ChevronRight, CornerDownLeft } from "lucide-react";
import type { ReactNode } from "react";
import { searchMessages } from "../../messages/search.ts";
import type { Language } from "../../model/map.ts";
import { Keys } from "../shell/Keys.tsx";
import { ClaimLine } from "./ClaimLine.tsx";
import { MarkedText } from "./MarkedText.tsx";
import styles from "./palette.module.css";
import type { PaletteItem } from "./palette.ts";
import { VoiceLine } from "./VoiceLine.tsx";

/** One line of the palette. */
export function PaletteLine(props: {
  readonly id: string;
  readonly item: PaletteItem;
  /** Whether Enter chooses it. */
  readonly isMeant: boolean;
  readonly point: () => void;
  readonly pick: (toSource: boolean) => void;
  readonly language: Language;
}) {
  const { id, item, isMeant, point, pick, language } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field has the focus and the keys.
    <div
      id={id}
      role="option"
      aria-selected={isMeant}
      className={styles.line}
      data-kind={item.kind}
      onPointerMove={isMeant ? undefined : point}
      onClick={(event) => pick(event.ctrlKey || event.metaKey)}
    >
      <Face item={item} language={language} />
      <span className={styles.enter} aria-hidden="true">
        {isMeant && <CornerDownLeft size={13} />}
      </span>
    </div>
  );
}

function Face({ item, language }: { readonly item: PaletteItem; readonly language: Language }): ReactNode {
  switch (item.kind) {
    case "claim":
      return <ClaimLine hit={item.hit} language={language} />;
    case "voice":
      return <VoiceLine hit={item.hit} language={language} />;
    case "command":
      return (
        <>
          <span className={styles.lead}>
            <ChevronRight size={16} aria-hidden="true" />
          </span>
          <span className={styles.title}>
            <MarkedText of={item.hit.title} />
          </span>
          {item.hit.item.keys[0] && <Keys written={item.hit.item.keys[0]} isHidden />}
        </>
      );
    case "way":
      return (
        <>
          <span className={styles.lead}>
            {item.way === "voices" ? (
              <AtSign size={16} aria-hidden="true" />
            ) : (
              <ChevronRight size={16} aria-hidden="true" />
            )}
          </span>
          <span className={styles.title}>{searchMessages[language].ways[item.way]}</span>
        </>
      );
  }
}
