import { appMessages } from "../messages/app.ts";
import type { Home } from "../store/address.ts";
import type { AtlasState } from "../store/state.ts";
import type { Announce } from "./useAnnounce.ts";

/** Copies an address of this page as a link, and says whether it worked, and which file whoever opens it needs too. */
export async function copyAddress(
  hash: string,
  { map, fileName, language }: AtlasState,
  home: Home | undefined,
  announce: Announce,
): Promise<void> {
  const words = appMessages[language];
  try {
    await navigator.clipboard.writeText(new URL(hash, location.href).href);
    const isHere = home === undefined || map === home.map;
    announce(isHere ? words.linkCopied : words.linkCopiedWithoutMap(fileName), "seen");
  } catch {
    announce(words.linkNotCopied, "alarm");
  }
}
