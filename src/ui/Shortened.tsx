import { type ReactNode, useState } from "react";

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
  const List = isOrdered ? "ol" : "ul";
  const left = items.length - most;
  const showMore = () => {
    setMost(most + step);
    opened?.(most + step);
  };
  return (
    <>
      <List className={className} aria-label={name}>
        {items.slice(0, most).map(row)}
      </List>
      {left > 0 && (
        <button type="button" className={moreClassName} onClick={showMore}>
          {more(left)}
        </button>
      )}
    </>
  );
}
