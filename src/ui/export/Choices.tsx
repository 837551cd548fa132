import { type ReactNode, useId } from "react";
import { exportMessages, languageNames } from "../../messages/exporting.ts";
import type { Language } from "../../model/map.ts";
import { type Choice, type ExportLanguage, type ExportScope, exportFormats, offers } from "./choice.ts";
import styles from "./export.module.css";

/** All that there is to choose for a format. */
export function Choices(props: {
  readonly choice: Choice;
  /** What cannot be had now. */
  readonly absent: ReadonlySet<ExportScope>;
  /** Whether a branch is looked at by itself. */
  readonly isAlone: boolean;
  readonly language: Language;
  readonly change: (part: Partial<Choice>) => void;
}) {
  const { choice, absent, isAlone, language, change } = props;
  const words = exportMessages[language];
  const { forms, scopes, grounds, languages, scales, texts, parts } = offers[choice.format];
  const reasons = { window: words.noWindow, branch: words.noBranch, folded: undefined, unfolded: undefined };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <div className={styles.choices} tabIndex={0}>
      <OneOf
        title={words.format}
        values={exportFormats}
        value={choice.format}
        nameOf={(format) => words.formats[format]}
        choose={(format) => change({ format })}
      />
      <OneOf
        title={words.form}
        values={forms}
        value={choice.form}
        nameOf={(form) => words.forms[form]}
        choose={(form) => change({ form })}
      />
      {choice.format === "html" && <p className={styles.note}>{words.pageFile}</p>}
      {choice.format === "other" && <p className={styles.note}>{words.otherFile}</p>}
      {choice.format === "json" && <p className={styles.note}>{words.wholeFile}</p>}
      <OneOf
        title={words.scope}
        values={scopes}
        value={choice.scope}
        nameOf={(scope) => (scope === "branch" && isAlone ? words.shownBranch : words.scopes[scope])}
        whyNot={(scope) => (absent.has(scope) ? reasons[scope] : undefined)}
        choose={(scope) => change({ scope })}
      />
      <OneOf
        title={words.ground}
        values={grounds}
        value={choice.ground}
        nameOf={(ground) => words.grounds[ground]}
        choose={(ground) => change({ ground })}
      />
      <OneOf
        title={words.language}
        values={languages}
        value={choice.language}
        nameOf={(one) => languageName(one, words.both)}
        choose={(one) => change({ language: one })}
      />
      <OneOf
        title={words.scale}
        values={scales}
        value={choice.scale}
        nameOf={(scale) => `${scale}×`}
        choose={(scale) => change({ scale })}
      />
      <OneOf
        title={words.text}
        values={texts}
        value={choice.texts}
        nameOf={(text) => words.texts[text]}
        choose={(text) => change({ texts: text })}
      />
      <Group title={words.parts} isShown={parts.length > 0}>
        {parts.map((part) => (
          <label key={part} className={styles.option}>
            <input
              type="checkbox"
              checked={choice[part]}
              onChange={({ target }) => change({ [part]: target.checked })}
            />
            <span>{words.part[part]}</span>
          </label>
        ))}
      </Group>
    </div>
  );
}

function languageName(language: ExportLanguage, both: string): ReactNode {
  return language === "both" ? both : <span lang={language}>{languageNames[language]}</span>;
}

function Group(props: { readonly title: string; readonly isShown: boolean; readonly children: ReactNode }) {
  if (!props.isShown) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{props.title}</legend>
      <div className={styles.options}>{props.children}</div>
    </fieldset>
  );
}

/** One of a few, by radio buttons; what cannot be had says why. Nothing where there is nothing to choose. */
function OneOf<Value extends string>(props: {
  readonly title: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => ReactNode;
  readonly whyNot?: (value: Value) => string | undefined;
  readonly choose: (value: Value) => void;
}) {
  const { title, values, value, nameOf, whyNot, choose } = props;
  const name = useId();
  return (
    <Group title={title} isShown={values.length > 0}>
      {values.map((one) => {
        const reason = whyNot?.(one);
        return (
          <label key={one} className={styles.option} data-absent={reason !== undefined}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === value}
              disabled={reason !== undefined}
              onChange={() => choose(one)}
            />
            <span>
              {nameOf(one)}
              {reason !== undefined && <small>{reason}</small>}
            </span>
          </label>
        );
      })}
    </Group>
  );
}
