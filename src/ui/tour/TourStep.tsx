import { ArrowLeft, ArrowRight, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import { tourMessages } from "../../messages/tour.ts";
import { tourStepWords } from "../../messages/tourStep.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { Localized } from "../panel/Localized.tsx";
import { labelOf } from "../panel/labelOf.ts";
import { useActions } from "../useAtlas.ts";
import styles from "./tour.module.css";

/** One step of the tour: what it says, and the ways on, back and out. */
export function TourStep(props: {
  readonly map: ArgumentMap;
  readonly step: number;
  readonly language: Language;
  readonly leave: () => void;
}) {
  const { map, step, language, leave } = props;
  const { tour, select } = useActions();
  const card = useRef<HTMLElement>(null);
  const words = tourStepWords[language];
  const { leave: leaveWord } = tourMessages[language];
  const steps = map.tour.length;
  const at = map.tour[step - 1];
  useFocusHere(card);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") leave();
    else if (event.key === "ArrowRight" && step < steps) tour(step + 1);
    else if (event.key === "ArrowLeft" && step > 1) tour(step - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (!at) return null;
  const claim = indexOf(map).claims.get(at.claim);
  return (
    <section
      ref={card}
      className={styles.card}
      data-region="tour"
      aria-label={words.tour}
      tabIndex={-1}
      onKeyDown={press}
    >
      <div className={styles.text} aria-live="polite">
        <p className={styles.where}>
          {words.step(step, steps)}
          {claim && <Localized text={labelOf(claim)} language={language} />}
        </p>
        <p className={styles.caption}>
          <Localized text={at.caption} language={language} />
        </p>
      </div>
      <progress className="unseen" value={step} max={steps} aria-label={words.step(step, steps)} />
      <div className={styles.dots} aria-hidden="true">
        {Array.from({ length: steps }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone
          <i key={i} data-on={i < step ? "" : undefined} />
        ))}
      </div>
      <div className={styles.ways}>
        <button type="button" className={styles.plain} onClick={() => select(at.claim)}>
          {words.source}
        </button>
        <button
          type="button"
          className={styles.icon}
          aria-label={words.previous}
          title={words.previous}
          aria-disabled={step === 1}
          onClick={() => step > 1 && tour(step - 1)}
        >
          <ArrowLeft size={17} aria-hidden="true" />
        </button>
        <button type="button" className={styles.next} onClick={() => (step < steps ? tour(step + 1) : leave())}>
          {step < steps ? words.next : words.finish}
          {step < steps && <ArrowRight size={16} aria-hidden="true" />}
        </button>
      </div>
      <button type="button" className={styles.leave} aria-label={leaveWord} title={leaveWord} onClick={leave}>
        <X size={16} strokeWidth={2} aria-hidden="true" />
      </button>
    </section>
  );
}

/** Takes the focus as the tour begins, and gives it back as it ends, unless something else has it by then. */
function useFocusHere(card: React.RefObject<HTMLElement | null>): void {
  const before = useRef<Element>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
    card.current?.focus({ preventScroll: true });
  }, [card]);
  useEffect(
    () => () => {
      const last = before.current;
      if (document.activeElement !== document.body) return;
      if (last instanceof HTMLElement || last instanceof SVGElement) last.focus({ preventScroll: true });
    },
    [],
  );
}
