import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, inject, it, onTestFinished } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open } from "./support/page.ts";

it("stands within another page without its bar, with a way to the whole page as it shows it", async () => {
  const { page, context, problems } = await open({
    at: `${inject("pageUrl")}?embed=1`,
    hash: "c=wechat-safe&l=en&t=light",
    width: 700,
    height: 480,
  });
  await page.locator('[data-claim="wechat-safe"]').first().waitFor();
  const way = page.getByRole("link", { name: "Open the whole page" });
  await way.waitFor();
  expect(await page.getByRole("button", { name: /^File menu/u }).count()).toBe(0);
  expect(await page.getByRole("tab", { name: /^(?:Map|Outline|Answers)$/u }).count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  const opening = context.waitForEvent("page");
  await way.click();
  const whole = await opening;
  await whole.getByRole("button", { name: /^File menu/u }).waitFor();
  const { search, hash } = new URL(whole.url());
  expect(search).toBe("");
  expect(hash).toMatch(/^#c=wechat-safe/u);
  expect(problems).toEqual(noProblems);
});

it("says what stands, and filters, by their keys and lines", async () => {
  const { page, problems } = await open({
    at: `${inject("pageUrl")}?embed=1`,
    hash: "e=needs-one&x=contested:yes&l=en",
    width: 900,
    height: 600,
  });
  const line = page.getByRole("region", { name: "What stands" });
  await line.getByText(/^By this map/u).waitFor();
  // A key waits for what it starts.
  await page.keyboard.press("v");
  await expect.poll(() => line.count()).toBe(0);
  await page.keyboard.press("v");
  await line.getByRole("button", { name: "Hide what stands" }).click();
  await expect.poll(() => line.count()).toBe(0);
  expect(problems).toEqual(noProblems);
});

it("lets the page around it scroll as long as the reader is there", async () => {
  const frame = `<iframe src="${inject("pageUrl")}?embed=1#l=en" width="700" height="400"></iframe><p style="height:3000px">`;
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html>${frame}`),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens at a port has one.
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => server.close().closeAllConnections());
  const { page } = await open({ at: `http://127.0.0.1:${port}/` });
  const within = page.frameLocator("iframe");
  await within.locator("svg [data-claim]").first().waitFor();
  await within.getByRole("link", { name: "Open the whole page" }).waitFor();
  const camera = () => within.locator("svg[data-showing] > g").getAttribute("transform");
  const before = await camera();
  await page.mouse.move(300, 250);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await camera()).toBe(before);
});
