import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from "react";
import styles from "./menu.module.css";
import { useOutside } from "./useOutside.ts";

/** What every item of an open menu is. */
const anItem = "[role^=menuitem]:not([aria-disabled=true])";

/** A button that opens a menu; arrows, Home, End and first letters move in it, Esc, Tab and a choice close it. */
export function Menu(props: {
  readonly label: string;
  readonly className?: string | undefined;
  /** What stands on the button. */
  readonly face: ReactNode;
  /** The items; what is chosen calls `close` itself by bubbling. */
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useOutside(isOpen, [button, menu], () => setOpen(false));
  return (
    <div className={styles.place}>
      <button
        ref={button}
        type="button"
        className={props.className}
        aria-label={props.label}
        title={props.label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {props.face}
      </button>
      {isOpen && (
        <OpenMenu id={id} label={props.label} menu={menu} close={close}>
          {props.children}
        </OpenMenu>
      )}
    </div>
  );
}

/** The items of a menu while it is open, the first of them with the focus. */
export function OpenMenu(props: {
  readonly id?: string;
  readonly label: string;
  readonly menu: RefObject<HTMLDivElement | null>;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const { menu, close } = props;
  useEffect(() => menu.current?.querySelector<HTMLElement>(anItem)?.focus(), [menu]);
  return (
    <div
      ref={menu}
      id={props.id}
      role="menu"
      tabIndex={-1}
      aria-label={props.label}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key === "Escape" || event.key === "Tab") {
          event.stopPropagation();
          if (event.key === "Escape") event.preventDefault();
          close();
        } else moveFocus(event);
      }}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest(anItem)) close();
      }}
    >
      {props.children}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(anItem)];
  const at = items.findIndex((item) => item.matches(":focus"));
  const next = nextItem(event, items, at);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nextItem({ key, ...event }: KeyboardEvent, items: readonly HTMLElement[], at: number) {
  switch (key) {
    case "ArrowDown":
      return items[(at + 1) % items.length];
    case "ArrowUp":
      return items.at(at <= 0 ? -1 : at - 1);
    case "Home":
      return items[0];
    case "End":
      return items.at(-1);
    default:
      return isLetter(key) && !event.ctrlKey && !event.metaKey ? startingWith(key, items, at) : undefined;
  }
}

function isLetter(key: string): boolean {
  return /^\p{L}$/u.test(key);
}

function startingWith(letter: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const fromHere = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return fromHere.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()));
}
