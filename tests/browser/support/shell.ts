import type { Download, Page } from "playwright";
import { expect } from "vitest";

/** Chooses a command of the file menu, by its name in either language. */
export async function choose(page: Page, name: string | RegExp): Promise<void> {
  await page.locator("header [aria-haspopup=menu]").click();
  await page.getByRole("menu").getByText(name).click();
}

/** Drops a file on the page. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [name, text] as const,
  );
  // What hears of files comes after the first picture.
  await expect.poll(() => page.evaluate(isHeard, dataTransfer)).toBe(true);
  await page.dispatchEvent("main", "drop", { dataTransfer });
}

/** Holds what is dragged over the page, which then says that it may be dropped: no longer to keep the page alone (`main.tsx`). */
function isHeard(dataTransfer: DataTransfer): boolean {
  if (window.ondrop) return false;
  const over = new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true });
  document.querySelector("main")?.dispatchEvent(over);
  return over.defaultPrevented;
}

/** Opens a file by the browser's own dialog. */
export async function openByDialog(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await choose(page, /Open a map|開啟地圖/u);
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
}

/** What a download holds. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Waits until the map is drawn, with its fonts, and what comes after the first picture has come. */
export async function drawn(page: Page): Promise<void> {
  await page.locator("svg [data-claim]").first().waitFor();
  await page.locator('link[href*="otherFonts"]').waitFor({ state: "attached" });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
}

/** Runs in the page: presses Cancel in the very task in which it comes, however soon what it cancels would be done; gives what the page said then. */
export function cancelWhenOffered(): Promise<string> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Cancel");
      if (!button) return;
      observer.disconnect();
      resolve(document.body.textContent);
      button.click();
    });
    observer.observe(document.body, { subtree: true, childList: true });
  });
}

/** Lets the page have only a share of the processor, so that what takes long on some machines does so here. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
}
