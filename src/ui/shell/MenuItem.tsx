import { Check } from "lucide-react";
import type { ReactNode } from "react";
import type { Language } from "../../model/map.ts";
import { type Command, run } from "../commands.ts";
import { Keys } from "./Keys.tsx";
import styles from "./menu.module.css";

/** A command in a menu; with `isChecked`, one of several of which one holds; with `isOn`, something to switch on and off. */
export function MenuItem(props: {
  readonly command: Command;
  readonly language: Language;
  /** Its name in this menu, where it is shorter than the command's own. */
  readonly label?: string;
  readonly isChecked?: boolean;
  readonly isOn?: boolean;
}) {
  const { command, isChecked, isOn } = props;
  const isEnabled = command.isEnabled?.() ?? true;
  const key = command.keys[0];
  const isTicked = isChecked ?? isOn;
  const choice =
    isTicked === undefined
      ? { role: "menuitem" }
      : { role: isOn === undefined ? "menuitemradio" : "menuitemcheckbox", "aria-checked": isTicked };
  return (
    <button
      {...choice}
      type="button"
      tabIndex={-1}
      aria-disabled={!isEnabled}
      data-command={command.id}
      className={styles.item}
      onClick={() => run(command)}
    >
      <Check className={styles.check} data-checked={isTicked ?? false} size={14} strokeWidth={2} aria-hidden="true" />
      <span className={styles.label}>{props.label ?? command.label[props.language]}</span>
      {key !== undefined && <Keys written={key} isHidden />}
    </button>
  );
}

/** Items of a menu that belong together, with a name that is heard, and seen where it is asked for. */
export function MenuGroup(props: { readonly label: string; readonly isShown?: boolean; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a menu.
    <div role="group" aria-label={props.label} className={styles.group}>
      {props.isShown && (
        <p className={styles.caption} aria-hidden="true">
          {props.label}
        </p>
      )}
      {props.children}
    </div>
  );
}
