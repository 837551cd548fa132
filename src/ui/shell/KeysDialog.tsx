import { appMessages } from "../../messages/app.ts";
import { letterKeyNotes } from "../../messages/letterKeys.ts";
import type { Language } from "../../model/map.ts";
import type { Command, CommandGroup } from "../commands.ts";
import { useSetting } from "../settings.ts";
import { useCommands } from "../useCommands.ts";
import { Dialog } from "./Dialog.tsx";
import { Keys } from "./Keys.tsx";
import styles from "./keysDialog.module.css";

/** In two columns that are about as high. */
const shownGroups: readonly CommandGroup[] = ["file", "view", "source", "map", "outline", "help"];

/** Every command that has keys, by group. */
export function KeysDialog(props: { readonly language: Language; readonly onClose: () => void }) {
  const commands = useCommands().filter(({ keys }) => keys.length > 0);
  const areLettersOn = useSetting("letterKeys");
  const words = appMessages[props.language];
  const groups = shownGroups.filter((group) => commands.some((command) => command.group === group));
  return (
    <Dialog title={words.commands.keys} closeLabel={words.close} onClose={props.onClose} isWide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys. */}
      <div className={styles.list} tabIndex={0}>
        <div>
          {groups.map((group) => (
            <KeysOfGroup
              key={group}
              group={group}
              language={props.language}
              commands={commands.filter((command) => command.group === group)}
            />
          ))}
        </div>
        <p>{letterKeyNotes[props.language][areLettersOn ? "on" : "off"]}</p>
      </div>
    </Dialog>
  );
}

function KeysOfGroup(props: {
  readonly group: CommandGroup;
  readonly language: Language;
  readonly commands: readonly Command[];
}) {
  const words = appMessages[props.language];
  return (
    <section>
      <h3>{words.groups[props.group]}</h3>
      <dl>
        {props.commands.map(({ id, label, keys }) => (
          <div key={id}>
            <dt>{label[props.language]}</dt>
            <dd>
              {keys.map((written, place) => (
                <span key={written}>
                  {place > 0 && <span className={styles.or}>{words.or}</span>}
                  <Keys written={written} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
