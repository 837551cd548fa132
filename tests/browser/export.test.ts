import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { noProblems, open } from "./support/page.ts";
import { bytesOf, drawn } from "./support/shell.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = "data/alipay-wechat/map.json";

function rendered(...options: readonly string[]): Buffer {
  const command = ["scripts/atlas.mjs", "render", folder, ...options];
  return execFileSync(process.execPath, command, { cwd: root, maxBuffer: 1 << 26 });
}

it.each([
  ["as it is found", "", ["--lang", "zh-Hant"]],
  [
    "in English, dark, with everything folded",
    "f=@none&l=en&t=dark",
    ["--lang", "en", "--theme", "dark", "--unfold", "none"],
  ],
  ["with everything unfolded", "f=@all&l=zh-Hant&t=light", ["--lang", "zh-Hant", "--unfold", "all"]],
  ["as the whole graph", "y=layered&f=@none&l=en&t=light", ["--lang", "en", "--layout", "layered", "--unfold", "none"]],
])("the page saves the very picture that the command line writes, %s", async (_, hash, options) => {
  const { page, context, problems } = await open({ hash });
  await drawn(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: /^(Export|匯出)$/u }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("alipay-wechat.svg");
  const bytes = await bytesOf(download);
  await context.close();
  expect(bytes.equals(rendered(...options))).toBe(true);
  expect(problems).toEqual(noProblems);
});
