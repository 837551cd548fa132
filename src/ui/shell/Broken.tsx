import { appMessages } from "../../messages/app.ts";
import type { Screen } from "../../store/state.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import styles from "./broken.module.css";

/** Stands where a part of the page has failed, with two ways back: once more, or from the start. */
export function Broken(props: { readonly part: "page" | "panel" | Screen; readonly again: () => void }) {
  const words = appMessages[useAtlas(({ language }) => language)].broken;
  const { restore } = useActions();
  return (
    <section role="alert" className={styles.broken} data-broken={props.part}>
      <h2>{words[props.part]}</h2>
      <p>{words.kept}</p>
      <div>
        <button type="button" onClick={props.again}>
          {words.again}
        </button>
        <button
          type="button"
          onClick={() => {
            restore({});
            props.again();
          }}
        >
          {words.start}
        </button>
      </div>
    </section>
  );
}
