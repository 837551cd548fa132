import { Copy, Download, Printer } from "lucide-react";
import { useContext, useId, useMemo, useState } from "react";
import type { ExportFile } from "../../files/pack.ts";
import { appMessages } from "../../messages/app.ts";
import { exportMessages } from "../../messages/exporting.ts";
import { LayoutElsewhereContext } from "../map/layoutElsewhere.ts";
import { Dialog } from "../shell/Dialog.tsx";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { useCommands } from "../useCommands.ts";
import { useHome } from "../useHome.ts";
import { Choices } from "./Choices.tsx";
import { type Choice, type ExportScope, possible } from "./choice.ts";
import { canCopy, copyFile } from "./copyFile.ts";
import { download } from "./download.ts";
import styles from "./export.module.css";
import { FileElsewhereContext } from "./fileElsewhere.ts";
import type { Material } from "./fileFor.ts";
import { safeName, suggestedName } from "./fileName.ts";
import { type Looks, lastChoice, rememberChoice } from "./lastChoice.ts";
import { mapWindow } from "./mapWindow.ts";
import { branchOf } from "./orderOf.ts";
import { OutlineElsewhereContext } from "./outlineElsewhere.ts";
import { Preview } from "./Preview.tsx";
import { useFile } from "./useFile.ts";

/** What a reader can take away of the map: what of it, in which form, a look at it beforehand, and the file. */
export function ExportDialog(props: { readonly onClose: () => void }) {
  const material = useMaterial();
  const { language, theme } = material.state;
  const looks = useMemo(() => ({ language, ground: theme }), [language, theme]);
  const [asked, ask] = useState(() => firstChoice(material, looks));
  const absent = useMemo(() => absentScopes(material), [material]);
  const choice = useMemo(() => possible(asked, absent, looks), [asked, absent, looks]);
  const making = useFile(choice, material);
  const change = (part: Partial<Choice>) => {
    const next = { ...asked, ...part };
    ask(next);
    rememberChoice({ ...next, scope: part.scope ?? lastChoice(looks).scope }, looks);
  };
  const words = exportMessages[language];
  return (
    <Dialog title={words.title} closeLabel={appMessages[language].close} onClose={props.onClose} isWide>
      <div className={styles.export}>
        <Choices
          choice={choice}
          absent={absent}
          isAlone={material.state.branch !== undefined}
          language={language}
          change={change}
        />
        <Preview
          making={making}
          ground={choice.ground}
          language={language}
          outlineElsewhere={material.outlineElsewhere}
        />
      </div>
      <Foot
        key={choice.format}
        suggested={suggestedName(material.state.map.id, branchOf(choice, material.state))}
        file={making.state === "made" ? making.file : undefined}
        language={language}
        done={props.onClose}
      />
    </Dialog>
  );
}

/** What files are made of, as it was when the dialog came up: it covers all that could change it. */
function useMaterial(): Material {
  const { state } = useAtlasItself();
  const home = useHome();
  const layoutElsewhere = useContext(LayoutElsewhereContext);
  const outlineElsewhere = useContext(OutlineElsewhereContext);
  const fileElsewhere = useContext(FileElsewhereContext);
  const [material] = useState<Material>(() => ({
    ...{ state: state(), home, window: mapWindow() },
    ...{ layoutElsewhere, outlineElsewhere, fileElsewhere },
  }));
  return material;
}

/** As the last time; but of a branch that is looked at by itself, that branch: what one sees. */
function firstChoice({ state }: Material, looks: Looks): Choice {
  const last = lastChoice(looks);
  return state.branch === undefined || last.scope === "window" ? last : { ...last, scope: "branch" };
}

function absentScopes({ window, state }: Material): ReadonlySet<ExportScope> {
  return new Set<ExportScope>([
    ...(window ? [] : (["window"] as const)),
    ...((state.selection ?? state.branch) === undefined ? (["branch"] as const) : []),
  ]);
}

/** The file's name, and what can be done with it. */
function Foot(props: {
  /** What the file is called, unless the reader calls it otherwise. */
  readonly suggested: string;
  readonly file: ExportFile | undefined;
  readonly language: Material["state"]["language"];
  readonly done: () => void;
}) {
  const { suggested, file, language, done } = props;
  const announce = useAnnounce();
  const print = useCommands().find(({ id }) => id === "print");
  const [own, setOwn] = useState<string>();
  const name = own ?? suggested;
  const id = useId();
  const words = exportMessages[language];
  const save = () => {
    if (!file) return;
    const fileName = `${safeName(name)}.${file.extension}`;
    download(fileName, file.blob);
    done();
    announce(words.exported(fileName), "seen");
  };
  const copy = async () => {
    if (!file) return;
    if (await copyFile(file)) announce(words.copied, "seen");
    else announce(words.notCopied, "alarm");
  };
  return (
    <footer className={styles.foot}>
      <label htmlFor={id}>{words.fileName}</label>
      <span className={styles.name}>
        <input id={id} value={name} dir="auto" spellCheck={false} onChange={(event) => setOwn(event.target.value)} />
        <span aria-hidden="true">{file ? `.${file.extension}` : "…"}</span>
      </span>
      {print && (
        <button
          type="button"
          onClick={() => {
            // Paper shows the page, not what lies over it.
            done();
            print.run();
          }}
        >
          <Printer size={15} aria-hidden="true" />
          {print.label[language]}
        </button>
      )}
      {file && canCopy(file) && (
        <button type="button" onClick={copy}>
          <Copy size={15} aria-hidden="true" />
          {words.copy}
        </button>
      )}
      <button type="button" className={styles.primary} aria-disabled={file === undefined} onClick={save}>
        <Download size={15} aria-hidden="true" />
        {words.download}
      </button>
    </footer>
  );
}
