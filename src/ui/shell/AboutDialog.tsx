import { aboutMessages } from "../../messages/about.ts";
import { appMessages } from "../../messages/app.ts";
import type { Language } from "../../model/map.ts";
import styles from "./aboutDialog.module.css";
import { Dialog } from "./Dialog.tsx";

/** What this is, under which licences it may be used, and what stays with the reader. */
export function AboutDialog(props: { readonly language: Language; readonly onClose: () => void }) {
  const { close, product } = appMessages[props.language];
  const about = aboutMessages[props.language];
  return (
    <Dialog title={product} closeLabel={close} onClose={props.onClose}>
      <div className={styles.about}>
        <p>{about.what}</p>
        <p>{about.annotation}</p>
        <p>{about.code}</p>
        <p>{about.text}</p>
        <p>{about.privacy}</p>
      </div>
    </Dialog>
  );
}
