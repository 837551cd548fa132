import type { Language } from "../model/map.ts";

/** What the page says about itself. */
interface AboutMessages {
  readonly what: string;
  readonly annotation: string;
  readonly code: string;
  readonly text: string;
  readonly privacy: string;
}

const zhHant: AboutMessages = {
  what: "一張真實辯論的互動地圖：誰主張什麼、憑什麼理由、又有什麼反駁。每個論點都能回到它的出處。",
  annotation: "論點的整理與註解以 CC BY 4.0 授權：註明出處即可取用與改作。",
  code: "程式以 MIT 授權。",
  text: "辯論原文不隨本站提供，只以位置、幾個字的鍵語和我們自己的轉述引用。",
  privacy: "你開啟的地圖和附上的原文只留在這部裝置，不會上傳。",
};

const en: AboutMessages = {
  what: "An interactive map of a real debate: who claims what, for which reasons, and what speaks against it. Every claim leads back to its source.",
  annotation: "The annotation is licensed under CC BY 4.0: name the source, then use and adapt it freely.",
  code: "The code is licensed under MIT.",
  text: "The debate’s text is not shipped; it is cited by place, a key phrase of a few words, and a gist in our own words.",
  privacy: "Maps you open and texts you attach stay on this device; nothing is uploaded.",
};

/** What the page says about itself, by language. */
export const aboutMessages: Readonly<Record<Language, AboutMessages>> = { "zh-Hant": zhHant, en };
