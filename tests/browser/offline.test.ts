import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, inject, it, vi } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open } from "./support/page.ts";
import { drawn } from "./support/shell.ts";

// A worker that is installed asks for every file of the page: more than a moment on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

it("works without a network once it was open: loads anew, with its fonts, and shows a claim's source", async () => {
  const { page, context, problems } = await open({ language: "zh-Hant", offline: true });
  await drawn(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  // The fonts that were fetched before are kept a little later.
  await expect.poll(() => page.evaluate(fontsNotKept), { timeout: 60_000 }).toBe(0);
  await context.setOffline(true);
  await page.reload();
  await drawn(page);
  await page.locator('[data-claim="wrong-opponent"]').click();
  await page.locator('[data-region=panel] [data-part="phrase"]').waitFor();
  expect(await page.evaluate(() => document.fonts.check('16px "Inter Variable"'))).toBe(true);
  await context.close();
  expect(problems).toEqual(noProblems);
});

it("keeps nothing of any other host, and no text that a host has put beside the page", async () => {
  const { page, context } = await open({ language: "en", offline: true });
  await drawn(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(4);
  expect(kept.filter((url) => !url.startsWith(inject("pageUrl")) || url.includes("/documents/"))).toEqual([]);
  await context.close();
});

it("asks before it loads a newer version, and is then as it was left", async () => {
  const host = await hostOfVersions();
  const { page, context } = await open({ language: "en", offline: true });
  await page.goto(`${host.url}#c=wrong-opponent&l=en&t=light`);
  await drawn(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const before = await page.evaluate(() => caches.keys());
  await page.evaluate(() => Reflect.set(window, "isSame", true));
  host.release("0123456789abcdef");
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const note = page.getByRole("region", { name: "New version" });
  await note.getByText("A new version of this page is ready.").waitFor();
  expect(await page.evaluate(() => Reflect.get(window, "isSame"))).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await note.getByRole("button", { name: "Reload" }).click();
  await page.waitForFunction(() => Reflect.get(window, "isSame") !== true);
  await page.locator('[data-region=panel] [data-part="phrase"]').waitFor();
  expect(await page.evaluate(() => caches.keys())).toContain(`page ${host.url} 0123456789abcdef`);
  expect(before).not.toContain(`page ${host.url} 0123456789abcdef`);
  await context.close();
  host.close();
});

/** How many of the fonts that the page has fetched are not kept yet. */
async function fontsNotKept(): Promise<number> {
  const fonts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2"));
  const kept = await Promise.all(fonts.map(({ name }) => caches.match(name)));
  return fonts.length === 0 ? -1 : kept.filter((answer) => answer === undefined).length;
}

/** The page on a host of its own, which brings out another version when it is told to. */
async function hostOfVersions(): Promise<{ url: string; release: (version: string) => void; close: () => void }> {
  let version: string | undefined;
  const server = createServer(async ({ url = "/" }, answer) => {
    const file = await fetch(new URL(url.slice(1), inject("pageUrl")));
    const bytes = Buffer.from(await file.arrayBuffer());
    const isWorker = url === "/service-worker.js" && version !== undefined;
    const body = isWorker ? bytes.toString().replace(/^const version = .*$/mu, `const version = "${version}";`) : bytes;
    answer.writeHead(file.status, { "content-type": file.headers.get("content-type") ?? "text/plain" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Listening at a port, its address is not the name of a pipe.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    release: (next) => {
      version = next;
    },
    close: () => server.close(),
  };
}
