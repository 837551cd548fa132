import { FileX } from "lucide-react";
import { useEffect, useState } from "react";
import type { ExportFile } from "../../files/pack.ts";
import { exportMessages } from "../../messages/exporting.ts";
import type { Language } from "../../model/map.ts";
import type { SvgElement } from "../../render/element.ts";
import { toMarkup } from "../../render/toMarkup.ts";
import { LossList } from "../open/LossList.tsx";
import { ProgressBar } from "../shell/ProgressBar.tsx";
import type { Choice } from "./choice.ts";
import styles from "./export.module.css";
import type { OutlineElsewhere } from "./outlineElsewhere.ts";
import type { Making } from "./useFile.ts";

/** A look at the file before it is taken away, and how large it is. */
export function Preview(props: {
  readonly making: Making;
  readonly ground: Choice["ground"];
  readonly language: Language;
  readonly outlineElsewhere: OutlineElsewhere;
}) {
  const { making, ground, language, outlineElsewhere } = props;
  const words = exportMessages[language];
  const file = making.state === "made" ? making.file : undefined;
  const url = useSight(file?.sight, outlineElsewhere);
  const isUnseen = file?.sight !== undefined && url === undefined;
  const progress = making.state === "making" ? making.progress : undefined;
  return (
    <section
      className={styles.preview}
      data-part="preview"
      aria-label={words.preview}
      aria-busy={making.state === "making" || isUnseen}
    >
      <div className={styles.sight} data-ground={file?.sight ? ground : undefined}>
        {isUnseen && <p>{words.making}</p>}
        {progress && <ProgressBar progress={progress} label={words.making} />}
        {making.state === "failed" && <FileX size={40} strokeWidth={1.25} aria-hidden="true" />}
        {file?.isUnseen && <p>{words.unseen}</p>}
        {file?.sight && url !== undefined && <img src={url} alt={words.preview} />}
        {file?.sight === undefined && !file?.isUnseen && file?.start !== undefined && <Text text={file.start} />}
      </div>
      <p role="status" className={styles.size} data-failed={making.state === "failed"}>
        {said(making, language)}
      </p>
      {file?.losses && file.losses.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
        <div className={styles.losses} tabIndex={0}>
          <LossList losses={file.losses} language={language} />
        </div>
      )}
    </section>
  );
}

/** How large the file is; until there is one, or where there is none, that. */
function said(making: Making, language: Language): string {
  const words = exportMessages[language];
  if (making.state === "making") return words.making;
  if (making.state === "made") return factsOf(making.file, language);
  return making.tooLarge ? words.tooLarge(making.tooLarge.width, making.tooLarge.height) : words.failed;
}

function factsOf({ size, blob, carriedBytes, unset = 0, losses = [] }: ExportFile, language: Language): string {
  const words = exportMessages[language];
  const facts = [
    ...(size ? [words.size(size.width, size.height)] : []),
    words.bytes(blob.size),
    ...(carriedBytes === undefined ? [] : [words.carries(carriedBytes)]),
    ...(size && carriedBytes === undefined ? [words.pictureOnly] : []),
    ...(unset > 0 ? [words.unset(unset)] : []),
    ...(losses.length > 0 ? [words.notAll(losses.length)] : []),
  ];
  return facts.join(" · ");
}

function Text({ text }: { readonly text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <pre dir="auto" tabIndex={0}>
      {text}
    </pre>
  );
}

/**
 * The address of a picture for as long as it is looked at: with outlines, for it has none of the page's fonts, and in others it
 * would not be seen as it will be. Only where outlines cannot be made is it seen in the fonts that there are: better than nothing.
 */
function useSight(sight: ExportFile["sight"], outlineElsewhere: OutlineElsewhere): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    const show = (blob: Blob) => {
      if (isGone) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    };
    if (sight instanceof Blob) show(sight);
    else if (sight instanceof Promise) sight.then(show, () => undefined);
    else if (sight)
      outlineElsewhere(sight).then(
        (picture) => show(svgBlob(picture)),
        () => show(svgBlob(sight)),
      );
    return () => {
      isGone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
      setUrl(undefined);
    };
  }, [sight, outlineElsewhere]);
  return url;
}

function svgBlob(picture: SvgElement): Blob {
  return new Blob([toMarkup(picture)], { type: "image/svg+xml" });
}
