import { ArrowUpRight } from "lucide-react";
import styles from "./outline.module.css";

/** The mark of links that lead elsewhere and are not told in rows of their own. */
export function Elsewhere({ links }: { readonly links: number }) {
  if (links === 0) return null;
  return (
    <span className={styles.elsewhere}>
      <ArrowUpRight size={13} />
      {links > 1 && links}
    </span>
  );
}
