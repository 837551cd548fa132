import { useEffect, useState } from "react";
import type { Language } from "../../model/map.ts";
import { useAttachments } from "../panel/attachments.ts";
import { DropFrame } from "./DropFrame.tsx";
import { droppedEarly } from "./droppedEarly.ts";
import { ReadingFrame } from "./ReadingFrame.tsx";
import type { Reading } from "./useOpening.ts";

/** A frame around the whole window while a file is held over it or read; the file may be dropped anywhere. */
export function DropZone(props: {
  readonly language: Language;
  /** The file that is being read. */
  readonly reading: Reading | undefined;
  /** Hears that a file is held over the window. */
  readonly getReady: () => void;
  readonly take: (files: readonly File[]) => void;
  readonly stop: () => void;
}) {
  const isOver = useDrop(props.take);
  const { getReady } = props;
  useEffect(() => {
    if (isOver) getReady();
  }, [isOver, getReady]);
  const { language } = props;
  // A text may be chosen elsewhere.
  const { underWay } = useAttachments();
  const reading = props.reading ?? underWay;
  const stop = props.reading ? props.stop : underWay?.stop;
  if (reading && stop && !isOver) return <ReadingFrame language={language} reading={reading} stop={stop} />;
  return isOver && <DropFrame language={language} />;
}

function useDrop(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node)) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0 || event.defaultPrevented) return;
      event.preventDefault();
      take(files);
    };
    // Until now nothing was taken, see `main.tsx`; a drop that is prevented already is somebody else's.
    window.ondragover = window.ondrop = null;
    const early = droppedEarly.splice(0);
    if (early.length > 0) take(early);
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [take]);
  return isOver;
}
