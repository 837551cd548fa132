import type { Language } from "../model/map.ts";

/** What is said once a setting is changed, by language. */
export const settingsSaid: Readonly<
  Record<Language, Readonly<Record<"letterKeys" | "wheelZooms", (isOn: boolean) => string>>>
> = {
  "zh-Hant": {
    letterKeys: (isOn) => (isOn ? "單鍵快速鍵已打開" : "單鍵快速鍵已關閉"),
    wheelZooms: (isOn) =>
      isOn ? "滾輪現在用來縮放；拖曳或按 Shift 滾動來移動" : "滾輪現在用來移動；按 Ctrl 滾動來縮放",
  },
  en: {
    letterKeys: (isOn) => (isOn ? "Single-key shortcuts are on" : "Single-key shortcuts are off"),
    wheelZooms: (isOn) =>
      isOn
        ? "The wheel zooms now; drag, or turn it with Shift, to move"
        : "The wheel moves the map; turn it with Ctrl to zoom",
  },
};
