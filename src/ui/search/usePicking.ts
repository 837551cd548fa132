import { type KeyboardEvent, useState } from "react";

/** Which line of a list Enter chooses, and the keys by which one goes through the lines and chooses. */
export interface Picking {
  /** 0-based; -1 where there is no line. */
  readonly at: number;
  readonly pointAt: (line: number) => void;
  readonly pressed: (event: KeyboardEvent) => void;
}

/**
 * Begins for each new query with the first line, or with none where `count` is of lines that were not found by it: then Enter
 * chooses only what one has pointed at. The focus stays where one types.
 */
export function usePicking(
  query: string,
  { count, isFound }: { readonly count: number; readonly isFound: boolean },
  pick: (line: number, toSource: boolean) => void,
  close: () => void,
): Picking {
  const [pointed, setPointed] = useState<{ readonly query: string; readonly line: number }>();
  const at = Math.min(pointed?.query === query ? pointed.line : isFound ? 0 : -1, count - 1);
  const pointAt = (line: number) => setPointed({ query, line });
  return {
    at,
    pointAt,
    pressed: (event) => {
      // While an input method puts a character together, its keys are not ours.
      if (event.nativeEvent.isComposing || event.keyCode === 229 || event.altKey || event.shiftKey) return;
      const withMod = event.ctrlKey || event.metaKey;
      const next = lineAfter(event.key, at, count);
      if (withMod && event.key.toLowerCase() === "k") close();
      else if (event.key === "Enter" && at >= 0) pick(at, withMod);
      else if (next !== undefined && !withMod) pointAt(next);
      else return;
      event.preventDefault();
    },
  };
}

const page = 6;

/** The line that a key leads to; beyond either end it goes round. */
function lineAfter(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return at <= 0 ? count - 1 : at - 1;
    case "PageDown":
      return Math.min(at + page, count - 1);
    case "PageUp":
      return Math.max(at - page, 0);
    default:
      return undefined;
  }
}
