import { type RefObject, useEffect, useState } from "react";
import { useStopKey } from "../useStopKey.ts";
import type { Stretch } from "./place.ts";

/**
 * The stretch of a shown text that the reader has selected, in code points of its document; its paragraphs say their start.
 * Escape lets go of it before it closes anything.
 */
export function useSelectedStretch(text: RefObject<HTMLElement | null>): Stretch | undefined {
  const [stretch, setStretch] = useState<Stretch>();
  useEffect(() => {
    const look = () => setStretch((last) => same(last, selectedIn(text.current)));
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [text]);
  useStopKey(stretch && letGo);
  return stretch;
}

function letGo(): void {
  getSelection()?.removeAllRanges();
}

function same(a: Stretch | undefined, b: Stretch | undefined): Stretch | undefined {
  return a && b && a.start === b.start && a.end === b.end ? a : b;
}

function selectedIn(text: HTMLElement | null): Stretch | undefined {
  const selection = getSelection();
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetIn(text, range.startContainer, range.startOffset);
  const end = offsetIn(text, range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

/** A point of the page as an offset in the document; nothing where it lies outside the text's paragraphs. */
function offsetIn(text: HTMLElement, node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>("p[data-start]");
  if (!paragraph || !text.contains(paragraph)) return undefined;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.getAttribute("data-start")) + [...before.toString()].length;
}
