import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

/** The first of many in a list, and a button that shows more of them each time. */
export function Shortened<Item>(props: {
  readonly items: readonly Item[];
  readonly row: (item: Item, i: number, all: readonly Item[]) => ReactNode;
  /** Whether their order says something. */
  readonly isOrdered?: boolean;
  readonly className?: string | undefined;
  readonly name?: string | undefined;
  /** What the button says, and how it looks. */
  readonly more: (left: number) => string;
  readonly moreClassName: string | undefined;
  /** So many are there at first, and so many more each time. */
  readonly step?: number;
  /** So many are there at first, where that is not a step; and where it is told how many there are now. */
  readonly begin?: number | undefined;
  readonly opened?: (most: number) => void;
}) {
  const {
    items,
    row,
    isOrdered = false,
    className,
    name,
    more,
    moreClassName,
    step = 40,
    begin = step,
    opened,
  } = props;
  const [most, setMost] = useState(begin);
  const goOnIn = useFocusGoingOn();
  const List = isOrdered ? "ol" : "ul";
  const left = items.length - most;
  const showMore = (button: Element) => {
    if (left <= step) goOnIn(button.previousElementSibling, most);
    setMost(most + step);
    opened?.(most + step);
  };
  return (
    <>
      <List className={className} aria-label={name}>
        {items.slice(0, most).map(row)}
      </List>
      {left > 0 && (
        <button type="button" className={moreClassName} onClick={({ currentTarget }) => showMore(currentTarget)}>
          {more(left)}
        </button>
      )}
    </>
  );
}

/**
 * To be called before the last of a list are shown, for their button goes then: the focus goes on to the first of them, to
 * what can be done there or, where nothing can, to the item itself.
 */
function useFocusGoingOn(): (list: Element | null, place: number) => void {
  const next = useRef<{ readonly list: Element | null; readonly place: number }>(undefined);
  useLayoutEffect(() => {
    const item = next.current?.list?.children[next.current.place];
    next.current = undefined;
    if (!(item instanceof HTMLElement)) return;
    const act = item.querySelector<HTMLElement>("button, a[href]");
    if (!act) item.tabIndex = -1;
    (act ?? item).focus();
  });
  return (list, place) => {
    next.current = { list, place };
  };
}
