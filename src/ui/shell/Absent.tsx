import { useEffect } from "react";
import { appMessages } from "../../messages/app.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";

/** Stands, unseen, where a small part of the page has failed: says so, lets go of it, and tries again once there is a network. */
export function Absent(props: { readonly again: () => void; readonly onClose: (() => void) | undefined }): null {
  const { again, onClose } = props;
  const { state } = useAtlasItself();
  const announce = useAnnounce();
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each failure.
  useEffect(() => {
    announce(appMessages[state().language].broken.part, "alarm");
    onClose?.();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, []);
  return null;
}
