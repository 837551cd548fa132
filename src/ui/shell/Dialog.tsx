import { X } from "lucide-react";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import styles from "./dialog.module.css";

/** A modal dialog with a title and a button that closes it, as Esc and a press beside it do. Focus returns by itself. */
export function Dialog(props: {
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly isWide?: boolean;
  readonly children: ReactNode;
  /** What can be done with it, in a row at its foot; the chief of its buttons says so (`data-chief`). */
  readonly foot?: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  // Closed while it is still in the page, or the focus would not find back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a modal dialog closes by Esc of itself.
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className={styles.dialog}
      data-wide={props.isWide ?? false}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onClick={(event) => {
        // Only the backdrop is the dialog itself: all else in it lies on its one child.
        if (event.target === dialog.current) props.onClose();
      }}
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id={title} dir="auto">
            {props.title}
          </h2>
          <button type="button" aria-label={props.closeLabel} title={props.closeLabel} onClick={props.onClose}>
            <X size={18} aria-hidden="true" />
          </button>
        </header>
        {props.children}
        {props.foot && <footer className={styles.foot}>{props.foot}</footer>}
      </div>
    </dialog>
  );
}
