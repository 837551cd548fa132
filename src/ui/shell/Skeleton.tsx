import { inLanguage } from "../../model/map.ts";
import { useAtlas } from "../useAtlas.ts";
import styles from "./skeleton.module.css";

/** Stands in for a screen that takes longer than a moment to come: the question, and grounds without claims. */
export function Skeleton() {
  const question = useAtlas(({ map, language }) => inLanguage(map.question, language));
  return (
    <div className={styles.skeleton} data-part="skeleton">
      <p dir="auto">{question}</p>
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
