import { useContext, useEffect, useRef } from "react";
import { forgetRead } from "../../passages/readText.ts";
import { ReadElsewhereContext } from "../open/readElsewhere.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import { noteElsewhere, useAttachments } from "./attachments.ts";
import { restoreTexts } from "./attachText.ts";

/** Keeps the original texts of the open map: restores what is remembered, says what became of it. */
export function useTextKeeping(): void {
  const atlas = useAtlasItself();
  const map = useAtlas((state) => state.map);
  const announce = useAnnounce();
  const { message, refusal } = useAttachments();
  const lastSaid = useRef(message);
  const readElsewhere = useContext(ReadElsewhereContext);

  useEffect(() => {
    noteElsewhere(atlas, async (task, watch) => {
      const { readText } = await readElsewhere();
      if (!readText) throw new Error("nobody reads texts beside the page");
      return readText(task, watch);
    });
  }, [atlas, readElsewhere]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another map has other documents to restore
  useEffect(() => {
    const leaving = new AbortController();
    void restoreTexts(atlas, leaving.signal);
    return () => {
      leaving.abort();
      forgetRead();
    };
  }, [atlas, map]);

  useEffect(() => {
    if (!message || message === lastSaid.current) return;
    lastSaid.current = message;
    announce(message[atlas.state().language], message === refusal ? "alarm" : "seen");
  }, [atlas, announce, message, refusal]);
}
