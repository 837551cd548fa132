import type { Language } from "../model/map.ts";

/** Why no map came from an address: a sentence each, with what one can do. */
interface FetchingMessages {
  readonly unreadable: string;
  readonly scheme: string;
  readonly login: string;
  readonly private: string;
  readonly foreign: (host: string) => string;
  readonly absent: (host: string) => string;
  readonly type: (host: string) => string;
  readonly tooLarge: (host: string) => string;
  readonly tooSlow: (host: string) => string;
  readonly unreachable: (host: string) => string;
}

/** What is said where an address gives no map, by language. */
const fetchingMessages: Readonly<Record<Language, FetchingMessages>> = {
  "zh-Hant": {
    unreadable: "這不是一個網址。請檢查連結裡的地圖網址。",
    scheme: "地圖只能從本站或 https 網址載入。",
    login: "網址裡不能有帳號或密碼。請拿掉它們。",
    private: "這個網址在私人網路裡，不會去讀。請把檔案存下來再開啟。",
    foreign: (host) => `地圖在別的網站 ${host}，這裡只讀本站的檔案。`,
    absent: (host) => `${host} 沒有這個檔案。請檢查網址。`,
    type: (host) => `${host} 給的不是 JSON 或文字檔。請用檔案本身的網址。`,
    tooLarge: (host) => `${host} 的檔案超過 64 MB，沒有載入。`,
    tooSlow: (host) => `${host} 十秒內沒有傳完。請稍後再試，或把檔案存下來再開啟。`,
    unreachable: (host) => `連不到 ${host}，或它不讓別的網頁讀取，或轉到了別的網址。請把檔案存下來再開啟。`,
  },
  en: {
    unreadable: "This is not an address. Check the address of the map in the link.",
    scheme: "A map is only loaded from this site, or from an https address.",
    login: "An address with a name or a password in it is not asked. Leave them out.",
    private: "This address is in a private network, and is not asked. Save the file, and open it from there.",
    foreign: (host) => `The map is at another site, ${host}; here only files of this site are read.`,
    absent: (host) => `${host} has no such file. Check the address.`,
    type: (host) => `What ${host} gave is neither JSON nor a text. Use the address of the file itself.`,
    tooLarge: (host) => `The file at ${host} has more than 64 MB, and was not loaded.`,
    tooSlow: (host) =>
      `${host} did not send the file within ten seconds. Try again later, or save the file and open it.`,
    unreachable: (host) =>
      `${host} cannot be reached, lets no other page read the file, or leads to another address. Save the file, and open it.`,
  },
};

/** Why no map came, in a sentence. */
export function whyNoMap(
  { refusal, host = "" }: { readonly refusal: keyof FetchingMessages; readonly host?: string },
  language: Language,
): string {
  const words = fetchingMessages[language][refusal];
  return typeof words === "string" ? words : words(host);
}
