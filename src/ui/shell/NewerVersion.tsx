import { useEffect, useState } from "react";
import { newerMessages } from "../../messages/newerVersion.ts";
import { focusAgain } from "../focusAgain.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import floating from "./floating.module.css";
import styles from "./newerVersion.module.css";

/** Calls back once a newer version of the page is there, with what makes it take over. */
export type WatchVersions = (found: (newer: { readonly takeOver: () => void }) => void) => unknown;

/** Says that there is a newer version of the page, and loads it when the reader says so; nothing moves before that. */
export function NewerVersion(props: { readonly watch: WatchVersions }) {
  const { watch } = props;
  const { state } = useAtlasItself();
  const announce = useAnnounce();
  const words = useAtlas(({ language }) => newerMessages[language]);
  const [newer, setNewer] = useState<{ readonly takeOver: () => void }>();
  useEffect(() => {
    watch((found) => {
      setNewer(found);
      announce(newerMessages[state().language].isThere, "heard");
    });
  }, [watch, announce, state]);
  if (!newer) return null;
  const leave = () => {
    // The button goes with the note.
    focusAgain(null);
    setNewer(undefined);
  };
  return (
    <section className={`${floating.floating} ${styles.newer}`} aria-label={words.name} data-part="newer">
      <p>{words.isThere}</p>
      <button type="button" className={styles.load} onClick={newer.takeOver}>
        {words.load}
      </button>
      <button type="button" onClick={leave}>
        {words.later}
      </button>
    </section>
  );
}
