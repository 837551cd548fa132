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
}) {
  const { items, row, isOrdered = false, className, name, more, moreClassName, step = 40 } = props;
  const [most, setMost] = useState(step);
  const List = isOrdered ? "ol" : "ul";
  const left = items.length - most;
  return (
    <>
      <List className={className} aria-label={name}>
        {items.slice(0, most).map(row)}
      </List>
      {left > 0 && (
        <button type="button" className={moreClassName} onClick={() => setMost(most + step)}>
          {more(left)}
        </button>
      )}
    </>
  );
}
