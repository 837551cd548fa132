import { useEffect, useState } from "react";
import { exportMessages } from "../../messages/exporting.ts";
import type { Language } from "../../model/map.ts";
import type { SvgElement } from "../../render/element.ts";
import { toMarkup } from "../../render/toMarkup.ts";
import type { Choice } from "./choice.ts";
import styles from "./export.module.css";
import type { ExportFile } from "./makeFile.ts";
import type { Making } from "./useFile.ts";

/** A look at the file before it is taken away, and how large it is. */
export function Preview(props: {
  readonly making: Making;
  readonly ground: Choice["ground"];
  readonly language: Language;
}) {
  const { making, ground, language } = props;
  const words = exportMessages[language];
  const file = making.state === "made" ? making.file : undefined;
  return (
    <section className={styles.preview} aria-label={words.preview} aria-busy={making.state === "making"}>
      <div className={styles.sight} data-ground={file?.picture ? ground : undefined}>
        {file && <Sight file={file} alt={words.preview} />}
      </div>
      <p role="status" className={styles.size}>
        {making.state === "making" && words.making}
        {making.state === "failed" && words.failed}
        {file && factsOf(file, language)}
      </p>
    </section>
  );
}

function factsOf({ picture, blob }: ExportFile, language: Language): string {
  const words = exportMessages[language];
  const size = picture ? `${words.size(...sizeOf(picture))} · ` : "";
  return size + words.bytes(blob.size);
}

/** The width and the height of a picture, in whole pixels. */
function sizeOf({ attributes }: SvgElement): [number, number] {
  return [Math.round(Number(attributes.width)), Math.round(Number(attributes.height))];
}

function Sight(props: { readonly file: ExportFile; readonly alt: string }) {
  const { picture, text } = props.file;
  if (picture) return <PictureSight picture={picture} alt={props.alt} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <pre dir="auto" tabIndex={0}>
      {(text ?? "").slice(0, mostCharacters)}
    </pre>
  );
}

/** As much of a text as anybody looks at beforehand. */
const mostCharacters = 20_000;

function PictureSight(props: { readonly picture: SvgElement; readonly alt: string }) {
  const url = useObjectUrl(props.picture);
  return url === undefined ? null : <img src={url} alt={props.alt} />;
}

/** The address of a picture, for as long as it is looked at. */
function useObjectUrl(picture: SvgElement): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([toMarkup(picture)], { type: "image/svg+xml" }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return url;
}
