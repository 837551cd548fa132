import { fateMessages } from "../../messages/fates.ts";
import { whatIfMessages } from "../../messages/whatIf.ts";
import type { Language } from "../../model/map.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import { FateBox } from "./FateBox.tsx";
import { fateReading } from "./fateReading.ts";
import { useFallout } from "./useWhatIf.ts";
import styles from "./whatIf.module.css";

/** What became of the claim that is read, while something is supposed to be false, and the way back to the whole of that. */
export function FateBanner({ claim, language }: { readonly claim?: string; readonly language: Language }) {
  const map = useAtlas((state) => state.map);
  const rejected = useAtlas((state) => state.rejected);
  const { select } = useActions();
  const follows = useFallout();
  if (!follows) return null;
  const words = whatIfMessages[language];
  const change = claim === undefined ? undefined : follows.changes.get(claim);
  return (
    <div className={styles.banner} data-part="fate">
      {change && <FateBox fate={change.fate} />}
      <p>
        {change ? (
          <>
            <b>{fateMessages[language].fate[change.fate]}</b>
            {words.colon}
            {words.sentence(fateReading(map, change, { rejected }, language))}
          </>
        ) : (
          <b>{words.name}</b>
        )}
      </p>
      <button type="button" onClick={() => select(undefined)}>
        {words.back}
      </button>
    </div>
  );
}
