import { useEffect, useRef } from "react";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { useAttachments } from "./attachments.ts";
import { restoreTexts } from "./attachText.ts";

/** Keeps the original texts of the open map: restores what is remembered, says what became of it. */
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
}
