import { X } from "lucide-react";
import { type KeyboardEvent, useMemo, useRef } from "react";
import { answersMessages } from "../../messages/answers.ts";
import { panelMessages } from "../../messages/panel.ts";
import { unplacedWords } from "../../messages/unplaced.ts";
import { inLanguage, type Language, type Voice } from "../../model/map.ts";
import { shownVoices, voicesById } from "../../view/shownVoices.ts";
import type { ShownVoice } from "../../view/view.ts";
import { useActions, useAtlas, useAtlasItself } from "../useAtlas.ts";
import { FateBanner } from "../whatIf/FateBanner.tsx";
import { Suppose } from "../whatIf/Suppose.tsx";
import { AttachBox } from "./AttachBox.tsx";
import { useAttachments } from "./attachments.ts";
import { attachFile, removeText } from "./attachText.ts";
import { BylineInfo } from "./BylineInfo.tsx";
import { Kept } from "./Kept.tsx";
import { Localized } from "./Localized.tsx";
import { labelOf } from "./labelOf.ts";
import { PanelEdge } from "./PanelEdge.tsx";
import styles from "./panel.module.css";
import { SaidList } from "./SaidList.tsx";
import { SheetHandle } from "./SheetHandle.tsx";
import { Token } from "./Token.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useSheet } from "./useSheet.ts";
import { VoiceText } from "./VoiceText.tsx";
import voiceStyles from "./voicePanel.module.css";
import { type VoiceReading, wholeText } from "./voiceReading.ts";

const headingId = "panel-voice";

/** A voice from end to end: where it stands, and all that it says in the order of the text. */
export function VoicePanel({ reading }: { readonly reading: VoiceReading }) {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const { hear } = useActions();
  const { detent } = useSheet();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const keptFocus = useKeptFocus(panel, heading, reading.voice.id);
  const voice = voicesById(shownVoices(map)).get(reading.voice.id);
  const close = () => {
    const hadFocus = panel.current?.contains(document.activeElement) ?? false;
    hear(undefined);
    if (hadFocus) document.querySelector<HTMLElement>(`[data-stop="${CSS.escape(reading.voice.id)}"]`)?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-labelledby={headingId}
      className={styles.panel}
      data-region="panel"
      data-camp={voice?.camp}
      data-detent={detent}
      onKeyDown={closeOnEscape}
      {...keptFocus}
    >
      <div key={reading.voice.id} className={styles.scroller}>
        <div className={styles.head}>
          <button
            type="button"
            className={styles.close}
            aria-label={answersMessages[language].close}
            title={answersMessages[language].close}
            onClick={close}
          >
            <X size={16} strokeWidth={2} aria-hidden="true" />
          </button>
          <VoiceHead heading={heading} reading={reading} voice={voice} language={language} />
        </div>
        <FateBanner language={language} />
        <VoiceBody reading={reading} language={language} />
        <SaidList reading={reading} language={language} />
      </div>
      <SheetHandle language={language} />
      <div className={styles.actions}>
        <Suppose rejection={{ kind: "voice", id: reading.voice.id }} />
      </div>
      <PanelEdge />
    </aside>
  );
}

function stanceOf({ stance }: Voice, takesNone: string, language: Language): string {
  return stance === "none" ? takesNone : unplacedWords[language][stance];
}

/** Who speaks, what it comes to, where it stands, and how sure its author is. */
function VoiceHead(props: {
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
  readonly reading: VoiceReading;
  readonly voice: ShownVoice | undefined;
  readonly language: Language;
}) {
  const { heading, reading, voice, language } = props;
  const { takes, takesInPart } = reading;
  const words = answersMessages[language];
  const stands = [
    takes
      ? words.takes(inLanguage(takes.verdict ?? labelOf(takes), language))
      : stanceOf(reading.voice, words.takesNone, language),
    ...(takesInPart ? [words.takesPart(inLanguage(takesInPart.verdict ?? labelOf(takesInPart), language))] : []),
  ];
  return (
    <>
      <div className={voiceStyles.name}>
        {voice && <Token voice={voice} />}
        <h2 ref={heading} id={headingId} tabIndex={-1}>
          <Localized text={reading.voice.name} language={language} />
        </h2>
      </div>
      {reading.voice.gist && (
        <p className={voiceStyles.gist}>
          <Localized text={reading.voice.gist} language={language} />
        </p>
      )}
      <p className={voiceStyles.stands}>
        {stands.join(language === "en" ? " · " : "・")}
        {reading.voice.byline && <BylineInfo byline={reading.voice.byline} language={language} />}
      </p>
    </>
  );
}

/** The whole of the text where it is attached, else the offer to attach it. */
function VoiceBody({ reading, language }: { readonly reading: VoiceReading; readonly language: Language }) {
  const atlas = useAtlasItself();
  const map = useAtlas((state) => state.map);
  const { document, name } = reading.voice;
  const text = useAtlas((state) => state.texts.get(document));
  const attachments = useAttachments();
  const whole = useMemo(() => (text === undefined ? undefined : wholeText(text, reading, map)), [text, reading, map]);
  const refusal = attachments.refusal?.[language];
  const attach = (file: File) => void attachFile(file, atlas);
  if (text === undefined) {
    return (
      <div className={voiceStyles.offer}>
        <AttachBox refusal={refusal} attach={attach} language={language} />
      </div>
    );
  }
  return (
    <>
      {whole ? (
        <VoiceText
          label={panelMessages[language].wholeText(inLanguage(name, language))}
          text={whole}
          map={map}
          language={language}
        />
      ) : (
        <p className={voiceStyles.missing}>{panelMessages[language].notInFile}</p>
      )}
      <Kept
        keeping={attachments.keeping.get(document)}
        refusal={refusal}
        language={language}
        attach={attach}
        remove={() => void removeText(document, atlas)}
      />
    </>
  );
}
