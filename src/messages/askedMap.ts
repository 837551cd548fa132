import type { Language } from "../model/map.ts";

/** What is said where a link asks for a map at an address. */
interface AskedMapMessages {
  readonly asks: (host: string) => string;
  readonly what: (host: string) => string;
  readonly load: (host: string) => string;
  readonly leave: string;
  readonly loading: (host: string) => string;
  readonly notLoaded: string;
  readonly unchanged: string;
  readonly isKept: (file: string) => string;
}

/** What is said where a link asks for a map at an address, by language. */
export const askedMapMessages: Readonly<Record<Language, AskedMapMessages>> = {
  "zh-Hant": {
    asks: (host) => `要從 ${host} 載入地圖嗎？`,
    what: (host) =>
      `這個連結要的地圖在別的網站。${host} 會知道有人來讀這個檔案；不會送出任何身分資料。讀成以前，目前的地圖不變。`,
    load: (host) => `從 ${host} 載入`,
    leave: "不要載入",
    loading: (host) => `正在從 ${host} 載入地圖…`,
    notLoaded: "連結裡的地圖沒有載入",
    unchanged: "目前的地圖沒有變動。",
    isKept: (file) => `目前看到的是這部裝置先前保留的「${file}」。`,
  },
  en: {
    asks: (host) => `Load a map from ${host}?`,
    what: (host) =>
      `This link asks for a map at another site. ${host} will notice that somebody reads the file; nothing that says who you are is sent. Your map stays until the other has been read.`,
    load: (host) => `Load from ${host}`,
    leave: "Do not load",
    loading: (host) => `Loading the map from ${host} …`,
    notLoaded: "The map of this link was not loaded",
    unchanged: "Your current map is unchanged.",
    isKept: (file) => `You see “${file}” as this device has kept it.`,
  },
};
