import type { Page } from "playwright";

/** Holds back what the page asks for at such addresses; the result lets it come, and fails where nothing was held back. */
export async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {};
  let held = 0;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    held++;
    await released;
    await route.continue();
  });
  return () => {
    release();
    if (held === 0) throw new Error(`The page has asked for nothing at ${address}.`);
  };
}
