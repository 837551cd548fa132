import { Maximize, Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { mapMessages } from "../../messages/map.ts";
import type { Language } from "../../model/map.ts";
import styles from "./map.module.css";
import type { MapActs } from "./useMapCommands.ts";

const buttons = [
  { act: "zoomIn", Icon: Plus },
  { act: "zoomOut", Icon: Minus },
  { act: "fit", Icon: Maximize },
] as const;

/** Brings the map nearer, puts it away, shows all of it. */
export function ZoomButtons({ commands, language }: { commands: MapActs; language: Language }): ReactNode {
  const words = mapMessages[language];
  return (
    <fieldset aria-label={words.zoom} className={styles.zoom}>
      {buttons.map(({ act, Icon }) => (
        <button
          key={act}
          type="button"
          aria-label={words.commands[act]}
          title={words.commands[act]}
          onClick={commands[act]}
        >
          <Icon size={16} aria-hidden="true" />
        </button>
      ))}
    </fieldset>
  );
}
