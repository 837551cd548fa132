import { useEffect, useRef } from "react";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { useAttachments } from "./attachments.ts";
import { attachFile, attachPasted, restoreTexts } from "./attachText.ts";

/** Keeps the original texts of the open map: restores what is remembered, takes what is pasted, says what became of it. */
export function useTextKeeping(): void {
  const atlas = useAtlasItself();
  const map = useAtlas((state) => state.map);
  const announce = useAnnounce();
  const { message, refusal } = useAttachments();
  const lastSaid = useRef(message);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another map has other documents to restore
  useEffect(() => {
    void restoreTexts(atlas);
  }, [atlas, map]);

  useEffect(() => {
    if (!message || message === lastSaid.current) return;
    lastSaid.current = message;
    announce(message[atlas.state().language], message === refusal ? "alarm" : "seen");
  }, [atlas, announce, message, refusal]);

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (file && isTextFile(file)) void attachFile(file, atlas);
      else if (isLong(text)) void attachPasted(text, atlas);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [atlas]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog") !== null;
}

function isTextFile(file: File): boolean {
  return file.type === "text/plain" || file.name.endsWith(".txt");
}

/** Short pastes, and JSON, are not meant as the text of a debate. */
function isLong(text: string): boolean {
  return text.length >= 200 && !text.trimStart().startsWith("{");
}
