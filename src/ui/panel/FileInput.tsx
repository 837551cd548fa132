import type { RefObject } from "react";

/** The browser's own file dialog for a text, opened by a button that stands beside it. */
export function FileInput(props: {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly attach: (file: File) => void;
}) {
  return (
    <input
      ref={props.ref}
      type="file"
      accept=".txt,.text,.md,text/plain"
      hidden
      data-part="file"
      onChange={(event) => {
        const file = event.target.files?.[0];
        if (file) props.attach(file);
        // The same file may be chosen again after it was mended.
        event.target.value = "";
      }}
    />
  );
}
