import type { Fate } from "../../evaluation/fate.ts";
import styles from "./whatIf.module.css";

/** A card in little: struck out, dotted, hatched, or with the sign of what lost an objection or its use. */
export function FateBox({ fate, isLittle }: { readonly fate: Fate; readonly isLittle?: boolean }) {
  return (
    <svg
      className={`${styles.box} ${isLittle ? styles.little : ""}`}
      data-fate={fate}
      viewBox="0 0 22 16"
      width="22"
      height="16"
      aria-hidden="true"
    >
      <BoxParts fate={fate} />
    </svg>
  );
}

const rect = { x: 0.75, y: 0.75, width: 20.5, height: 14.5, rx: 3.5 };

function BoxParts({ fate }: { readonly fate: Fate }) {
  switch (fate) {
    case "rejected":
      return (
        <>
          <rect {...rect} />
          <path d="M2 14.5 20 1.5" />
        </>
      );
    case "unsupported":
      return <rect {...rect} />;
    case "weakened":
      return (
        <>
          <rect {...rect} />
          <path d="M2 8 8 2M2 14 14 2M8 14 20 2M14 14 20 8" />
        </>
      );
    case "freed":
      return (
        <>
          <path className={styles.freed} d="M11 1.5 17.5 8 11 14.5 4.5 8Z" />
          <path d="M1.5 8H20.5" />
        </>
      );
    case "unused":
      return (
        <>
          <circle cx="11" cy="8" r="6" />
          <path d="M4 15 18 1" />
        </>
      );
  }
}
