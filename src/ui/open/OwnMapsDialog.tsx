import { useState } from "react";
import { appMessages } from "../../messages/app.ts";
import { inLanguage, type Language } from "../../model/map.ts";
import { Dialog } from "../shell/Dialog.tsx";
import { useAtlasItself } from "../useAtlas.ts";
import { forgetMap, type KeptMap, keepMap } from "./keptMaps.ts";
import styles from "./ownMaps.module.css";
import type { OwnMap } from "./shelf.ts";
import { useKeptMaps } from "./useKeptMaps.ts";
import { useOpenKept } from "./useOpenKept.ts";
import { useShelf } from "./useShelf.ts";

/** The maps that the reader has opened and this device keeps: each can be opened again, and taken away. */
export function OwnMapsDialog(props: {
  readonly language: Language;
  readonly onClose: () => void;
  readonly chooseFile: () => void;
}) {
  const { language, onClose } = props;
  const kept = useKeptMaps();
  const words = appMessages[language];
  return (
    <Dialog title={words.own.title} closeLabel={words.close} onClose={onClose}>
      <div className={styles.own}>
        {kept && <p>{kept.length > 0 ? words.own.kept : words.own.none}</p>}
        <ul>
          {kept?.map((one) => (
            <OwnMapRow key={one.key} kept={one} language={language} onClose={onClose} />
          ))}
        </ul>
        <button type="button" className={styles.choose} onClick={props.chooseFile}>
          {words.commands.open}
        </button>
      </div>
    </Dialog>
  );
}

/** One map; once taken away its row stays to put it back, as long as the dialog is open. */
function OwnMapRow(props: { readonly kept: KeptMap; readonly language: Language; readonly onClose: () => void }) {
  const { kept, language, onClose } = props;
  const shelf = useShelf();
  const { state } = useAtlasItself();
  const open = useOpenKept();
  const [removed, setRemoved] = useState<OwnMap>();
  const words = appMessages[language].own;
  const isOpen = shelf?.keyOf(state()) === kept.key;
  const remove = async () => {
    const own = await shelf?.bring({ key: kept.key });
    await forgetMap(kept.key);
    if (own) setRemoved(own);
  };
  const putBack = async () => {
    if (removed) await keepMap(kept.key, removed, kept.opened);
    setRemoved(undefined);
  };
  return (
    <li className={styles.row} data-removed={removed !== undefined}>
      <button
        type="button"
        className={styles.open}
        aria-disabled={removed !== undefined}
        onClick={() => {
          if (removed) return;
          onClose();
          void open(kept);
        }}
      >
        <b dir="auto">{kept.fileName}</b>
        <span dir="auto">{inLanguage(kept.question, language)}</span>
        <small>{removed ? words.removed : isOpen ? words.isOpen : words.when(new Date(kept.opened))}</small>
      </button>
      <button
        type="button"
        className={styles.remove}
        aria-label={removed ? undefined : words.remove(kept.fileName)}
        onClick={removed ? putBack : remove}
      >
        {removed ? words.putBack : words.removeButton}
      </button>
    </li>
  );
}
