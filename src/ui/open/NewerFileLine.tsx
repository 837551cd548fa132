import { FileLock2 } from "lucide-react";
import { visible } from "../../formats/shown.ts";
import { newerFileWords } from "../../messages/newerFile.ts";
import { useAtlas } from "../useAtlas.ts";
import styles from "./newerFile.module.css";

/** So many fields are named that were not read. */
const most = 12;

/** Says of a map whose file is of a newer version that it is there to be read; it stands as long as the map is open. */
export function NewerFileLine() {
  const newer = useAtlas(({ map }) => map.newer);
  const words = useAtlas(({ language }) => newerFileWords[language]);
  if (!newer) return null;
  const { version, unread } = newer;
  return (
    <section className={styles.line} aria-label={words.name}>
      <details>
        <summary>
          <FileLock2 size={15} aria-hidden="true" />
          <span>{words.isNewer(version, unread.length)}</span>
        </summary>
        <p>{words.stays}</p>
        {unread.length > 0 && <p>{words.unread(named(unread))}</p>}
      </details>
    </section>
  );
}

function named(pointers: readonly string[]): string {
  return `${pointers.slice(0, most).map(visible).join(", ")}${pointers.length > most ? ", …" : ""}`;
}
