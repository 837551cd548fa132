/** The sign of the product: a point, and from it one that supports and one that rebuts. */
export function Mark(props: { readonly className?: string | undefined }) {
  return (
    <svg className={props.className} viewBox="0 0 26 26" width={26} height={26} aria-hidden="true">
      <circle cx="6" cy="13" r="4" fill="var(--ink)" />
      <path d="M10 12C15 12 13 6 18 6M10 14c5 0 3 6 8 6" fill="none" stroke="var(--ink)" strokeWidth="1.6" />
      <circle cx="20.5" cy="6" r="3.2" fill="var(--support)" />
      <rect x="17.9" y="17.4" width="5.2" height="5.2" transform="rotate(45 20.5 20)" fill="var(--rebut)" />
    </svg>
  );
}
