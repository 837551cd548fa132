import { CircleCheck, CornerRightDown, File } from "lucide-react";
import { panelMessages, type TextState } from "../../messages/panel.ts";
import type { Language } from "../../model/map.ts";
import styles from "./passage.module.css";

/** What became of the passage in the attached text, in a word and a sign, never in a colour. */
export function Badge({ state, language }: { readonly state: TextState; readonly language: Language }) {
  return (
    <span className={styles.badge} data-state={state}>
      <BadgeIcon state={state} />
      {panelMessages[language].badge[state]}
    </span>
  );
}

function BadgeIcon({ state }: { readonly state: TextState }) {
  const look = { size: 13, strokeWidth: 2.2, "aria-hidden": true } as const;
  switch (state) {
    case "verified":
      return <CircleCheck {...look} />;
    case "moved":
      return <CornerRightDown {...look} />;
    case "none":
    case "missing":
      return <File {...look} strokeDasharray="3.2 2.6" />;
  }
}
