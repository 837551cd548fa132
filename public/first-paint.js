// Sets theme and language before the first paint, which does not wait for the program; see src/ui/preferences.ts.
(() => {
  const asked = (key) => new RegExp(`[#&]${key}=([^&]*)`, "u").exec(location.hash)?.[1];
  const remembered = (name) => {
    try {
      return localStorage.getItem(`argument-atlas/${name}`);
    } catch {
      return null;
    }
  };
  const theme = [asked("t"), remembered("theme")].find((name) => name === "light" || name === "dark");
  const language = [asked("l"), remembered("language")].find((name) => name === "zh-Hant" || name === "en");
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = theme ?? (isDark ? "dark" : "light");
  document.documentElement.lang = language ?? (/^zh/iu.test(navigator.language) ? "zh-Hant" : "en");
})();
