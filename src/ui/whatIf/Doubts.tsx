import { whatIfMessages } from "../../messages/whatIf.ts";
import type { Language, Voice } from "../../model/map.ts";
import { Suppose } from "./Suppose.tsx";
import styles from "./whatIf.module.css";

/** Ways to suppose that the source of a claim is false as a whole: who says it, or the document they say it in. */
export function Doubts({ voice, language }: { readonly voice: Voice; readonly language: Language }) {
  return (
    <section className={styles.doubts} aria-labelledby="panel-doubts">
      <h3 id="panel-doubts">{whatIfMessages[language].doubts}</h3>
      <ul>
        <li>
          <Suppose rejection={{ kind: "voice", id: voice.id }} />
        </li>
        <li>
          <Suppose rejection={{ kind: "document", id: voice.document }} />
        </li>
      </ul>
    </section>
  );
}
