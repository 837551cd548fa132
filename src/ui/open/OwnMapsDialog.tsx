import { useRef, useState } from "react";
import { appMessages } from "../../messages/app.ts";
import { ownMapsMessages } from "../../messages/ownMaps.ts";
import { inLanguage, type Language } from "../../model/map.ts";
import { Dialog } from "../shell/Dialog.tsx";
import { useAnnounce } from "../useAnnounce.ts";
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
  const words = ownMapsMessages[language];
  const { close, commands } = appMessages[language];
  const choose = () => {
    onClose();
    props.chooseFile();
  };
  return (
    <Dialog title={words.title} closeLabel={close} onClose={onClose}>
      <div className={styles.own}>
        {kept && <p>{kept.length > 0 ? words.kept : words.none}</p>}
        <ul>
          {kept?.map((one) => (
            <OwnMapRow key={one.key} kept={one} language={language} onClose={onClose} />
          ))}
        </ul>
        <button type="button" className={styles.choose} onClick={choose}>
          {commands.open}
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
  const { removed, name, remove, putBack } = useRemoving(kept, language);
  const words = ownMapsMessages[language];
  const isOpen = shelf?.keyOf(state()) === kept.key;
  return (
    <li className={styles.row} data-removed={removed !== undefined}>
      <button
        ref={name}
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
      {(!removed || removed.own) && (
        <button
          type="button"
          className={styles.remove}
          aria-label={removed ? undefined : words.remove(kept.fileName)}
          onClick={removed ? putBack : remove}
        >
          {removed ? words.putBack : words.removeButton}
        </button>
      )}
    </li>
  );
}

/** Takes a map off this device and puts it back: what has been removed, and its map where that still reads. */
function useRemoving(kept: KeptMap, language: Language) {
  const shelf = useShelf();
  const announce = useAnnounce();
  const name = useRef<HTMLButtonElement>(null);
  const [removed, setRemoved] = useState<{ readonly own: OwnMap | undefined }>();
  const words = ownMapsMessages[language];
  const remove = async () => {
    const own = await shelf?.bring({ key: kept.key });
    if (!(await forgetMap(kept.key))) return announce(words.notRemoved(kept.fileName), "alarm");
    // The button goes where there is nothing to put back.
    if (!own) name.current?.focus();
    setRemoved({ own });
  };
  const putBack = async () => {
    if (!removed?.own || (await keepMap(kept.key, removed.own, kept.opened))) return setRemoved(undefined);
    announce(words.notPutBack(kept.fileName), "alarm");
  };
  return { removed, name, remove, putBack };
}
