import { CircleHelp, FlaskConical, Scale, Split, X } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { whatStandsMessages } from "../../messages/whatStands.ts";
import { type Command, run } from "../commands.ts";
import { focusAgain } from "../focusAgain.ts";
import { Sentences } from "../Sentences.tsx";
import { useAtlas } from "../useAtlas.ts";
import { useCommands } from "../useCommands.ts";
import { Camps } from "./Camps.tsx";
import { isLarge } from "./isLarge.ts";
import { useEvaluation } from "./useEvaluation.ts";
import { Waiting } from "./Waiting.tsx";
import styles from "./whatStands.module.css";

/** How many claims stand, fall and stay open, above whatever is read, with what that means; there only while it is asked for. */
export function VerdictLine() {
  const map = useAtlas((state) => state.map);
  const verdicts = useAtlas((state) => state.verdicts);
  const isWhatIf = useAtlas((state) => state.rejected.length > 0);
  const aside = useAtlas((state) => state.aside);
  const words = useAtlas((state) => whatStandsMessages[state.language]);
  const [isExplained, explain] = useState(false);
  const meaning = useId();
  const evaluation = useEvaluation();
  const counts = typeof evaluation === "object" ? evaluation.counts : undefined;
  if (verdicts === undefined) return null;
  return (
    <section className={styles.line} aria-label={words.name} data-region="verdicts">
      <div className={styles.counts}>
        <Scale size={15} aria-hidden="true" />
        <b role={isLarge(map) ? "status" : undefined}>
          {counts && <Sentences text={words.counts(counts, isWhatIf)} />}
        </b>
        {typeof evaluation === "string" && <Waiting answer={evaluation} />}
      </div>
      <div className={styles.acts}>
        <Act id="objectionsOnly" isPressed={verdicts === "attack-only"} hint={words.objectionsOnlyHint}>
          <i className={styles.switch} aria-hidden="true" />
          {words.objectionsOnly}
        </Act>
        <Act id="cruxes" isPressed={aside === "cruxes"} hint={words.commands.cruxes}>
          <Split size={14} aria-hidden="true" />
          {words.cruxes}
        </Act>
        <Act id="expert" isPressed={aside === "semantics"} hint={words.commands.expert}>
          <FlaskConical size={14} aria-hidden="true" />
          {words.expert}
        </Act>
      </div>
      <div className={styles.tools}>
        <button
          type="button"
          className={styles.icon}
          aria-label={words.meaning.name}
          title={words.meaning.name}
          aria-expanded={isExplained}
          aria-controls={meaning}
          onClick={() => explain(!isExplained)}
        >
          <CircleHelp size={15} aria-hidden="true" />
        </button>
        <Act id="whatStands" label={words.end} className={styles.icon} isLeaving>
          <X size={15} aria-hidden="true" />
        </Act>
      </div>
      {typeof evaluation === "object" && <Camps evaluation={evaluation} />}
      <p id={meaning} className={styles.meaning} hidden={!isExplained}>
        {words.meaning.rules[verdicts]} <b>{words.meaning.not}</b>
      </p>
    </section>
  );
}

/** A button that runs a command. */
function Act(props: {
  readonly id: string;
  readonly label?: string;
  readonly hint?: string;
  readonly className?: string | undefined;
  readonly isPressed?: boolean;
  /** Whether the button goes with what it ends, so that the focus must go elsewhere. */
  readonly isLeaving?: boolean;
  readonly children: ReactNode;
}) {
  const press = (command: Command) => {
    run(command);
    if (props.isLeaving) focusAgain(null);
  };
  const command = useCommands().find(({ id }) => id === props.id);
  return (
    <button
      type="button"
      className={props.className ?? styles.act}
      aria-label={props.label}
      title={props.label ?? props.hint}
      aria-pressed={props.isPressed}
      data-command={props.id}
      onClick={() => command && press(command)}
    >
      {props.children}
    </button>
  );
}
