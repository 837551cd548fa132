import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright";
import { afterAll, describe, expect, inject, it } from "vitest";
import { writeMap } from "../../src/formats/writeMap.ts";
import { debate } from "../support/maps.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open, type Visit } from "./support/page.ts";
import { drawn, drop } from "./support/shell.ts";

const shipped = '[data-claim="network-effect"]';
const foreign = "https://maps.example.org/debate.json";
const text = { type: "application/json", body: writeMap(debate) };
const shared = { ...text, headers: { "access-control-allow-origin": "*" } };

/** Opens the page with a map asked for in its address. */
const ask = (address: string, visit: Visit = {}) =>
  open({ language: "en", ...visit, at: `${inject("pageUrl")}?map=${encodeURIComponent(address)}` });

const isOpen = (page: Page) => page.locator('[data-claim="calm"]').first().waitFor();
const refusal = (page: Page) => page.getByRole("dialog", { name: "The map of this link was not loaded" });

it("opens a map of the page's own host at once, and is there after a reload as it was left", async () => {
  const answers = { [`${inject("pageUrl")}maps/a.json`]: text };
  const { page, problems } = await ask("maps/a.json", { answers });
  await isOpen(page);
  await page.locator('[data-claim="cash"]').first().click();
  await expect.poll(() => new URL(page.url()).hash).toContain("c=cash");
  expect(new URL(page.url()).search).toContain("map=");
  await page.reload();
  await expect.poll(() => page.locator('[data-claim="cash"]').first().getAttribute("aria-current")).toBe("true");
  expect(problems).toEqual(noProblems);
});

it("is shown as the link says, and a claim that it has not is said to be none", async () => {
  const answers = { [`${inject("pageUrl")}maps/a.json`]: text };
  const { page, problems } = await ask("maps/a.json", { answers, hash: "c=cash&s=1&l=en&t=dark" });
  await expect.poll(() => page.locator('[data-claim="cash"]').first().getAttribute("aria-current")).toBe("true");
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#m=small&c=cash&.*t=dark/u);
  expect(await page.getByText("This link leads to").count()).toBe(0);
  expect(problems).toEqual(noProblems);
  const astray = await ask("maps/a.json", { answers, hash: "c=nowhere&l=en" });
  await isOpen(astray.page);
  await astray.page.getByRole("status").getByText("What this link leads to is not on this map.").waitFor();
  expect(astray.problems).toEqual(noProblems);
});

it("is asked for again by a reload: what is new of it is shown, and where none comes, that an older one is", async () => {
  const address = `${inject("pageUrl")}maps/a.json`;
  const { page, context, problems } = await ask("maps/a.json", { answers: { [address]: text }, hash: "c=cash&l=en" });
  await isOpen(page);
  await page.getByRole("status").getByText("kept on this device").waitFor();
  const newer = writeMap({ ...debate, question: { en: "Is it newer?" } });
  await context.route(address, (route) => route.fulfill({ contentType: "application/json", body: newer }));
  await page.reload();
  await expect.poll(() => page.title()).toBe("Is it newer? · Argument Atlas");
  await expect.poll(() => page.locator('[data-claim="cash"]').first().getAttribute("aria-current")).toBe("true");
  await page.getByRole("status").getByText("kept on this device").waitFor();
  expect(problems).toEqual(noProblems);
  await context.route(address, (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "" }));
  await page.reload();
  await refusal(page).getByText("You see “a.json” as this device has kept it.").waitFor();
  expect(await page.title()).toBe("Is it newer? · Argument Atlas");
});

it("leaves another map of the reader's where it was, though the address asks for one", async () => {
  const { page, problems } = await ask("maps/a.json", { answers: { [`${inject("pageUrl")}maps/a.json`]: text } });
  await isOpen(page);
  await drop(page, "mine.apx", "arg(mine).");
  await page.getByRole("status").getByText("Opened “mine.apx”; kept on this device").waitFor();
  await page.reload();
  await page.getByRole("button", { name: "File menu: mine.apx" }).waitFor();
  await drawn(page);
  await page.getByRole("button", { name: "File menu: mine.apx" }).waitFor();
  expect(problems).toEqual(noProblems);
});

it("leaves a map of the reader's that has the very name of the asked one", async () => {
  const { page, problems } = await ask("maps/a.json", { answers: { [`${inject("pageUrl")}maps/a.json`]: text } });
  await isOpen(page);
  await drop(page, "a.json", writeMap({ ...debate, id: "mine", question: { en: "Is it mine?" } }));
  await expect.poll(() => page.title()).toBe("Is it mine? · Argument Atlas");
  await page.getByRole("status").getByText("kept on this device").waitFor();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await expect.poll(() => page.title()).toBe("Is it mine? · Argument Atlas");
  await drawn(page);
  expect(await page.title()).toBe("Is it mine? · Argument Atlas");
  expect(asked.filter((path) => path.endsWith("/maps/a.json"))).toEqual([]);
  expect(problems).toEqual(noProblems);
});

it("asks another host only after a press that names it", async () => {
  const { page, problems } = await ask(foreign, { answers: { [foreign]: shared }, hash: "c=cash&l=en" });
  const dialog = page.getByRole("dialog", { name: "Load a map from maps.example.org?" });
  await dialog.waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/open\.html$/u);
  expect(problems).toEqual(noProblems);
  await page.locator(shipped).first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Load from maps.example.org" }).click();
  await isOpen(page);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#m=small&c=cash/u);
  expect(problems).toEqual({ ...noProblems, foreign: [foreign] });
});

it("leaves the open map where the reader does not want the other", async () => {
  const { page, problems } = await ask(foreign, { language: "zh-Hant" });
  await page.getByRole("dialog", { name: "要從 maps.example.org 載入地圖嗎？" }).waitFor();
  await page.getByRole("button", { name: "不要載入" }).last().click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.locator(shipped).first().waitFor();
  expect(problems).toEqual(noProblems);
});

it("shows what is wrong in the file of an address, with the open map as it was", async () => {
  const answers = { [`${inject("pageUrl")}maps/a.json`]: { ...text, body: '{"version": 1, "claims": [' } };
  const { page } = await ask("maps/a.json", { answers });
  await page.getByRole("dialog").getByText("a.json").first().waitFor();
  await page.locator(shipped).first().waitFor({ state: "attached" });
});

const refused: readonly (readonly [address: string, sentence: string])[] = [
  ["file:///etc/hostname", "only loaded from this site"],
  ["data:application/json,{}", "only loaded from this site"],
  ["javascript:alert(1)", "only loaded from this site"],
  ["blob:https://maps.example.org/1", "only loaded from this site"],
  ["http://maps.example.org/a.json", "only loaded from this site"],
  ["https://", "not an address"],
  ["https://me:secret@maps.example.org/a.json", "name or a password"],
  ["https://localhost:4443/a.json", "private network"],
  ["https://127.0.0.1/a.json", "private network"],
  ["https://0x7f000001/a.json", "private network"],
  ["https://10.0.0.8/a.json", "private network"],
  ["https://172.16.4.4/a.json", "private network"],
  ["https://192.168.0.1/a.json", "private network"],
  ["https://169.254.169.254/latest", "private network"],
  ["https://[::1]/a.json", "private network"],
  ["https://router.local/a.json", "private network"],
];

it("refuses what is no place for a map, asks no host, and keeps the open map", async () => {
  const { page, problems } = await open({ language: "en" });
  for (const [address, sentence] of refused) {
    await page.goto(`${inject("pageUrl")}?map=${encodeURIComponent(address)}`);
    await refusal(page).getByText(sentence).waitFor();
    await page.locator(shipped).first().waitFor({ state: "attached" });
  }
  expect(problems).toEqual(noProblems);
});

it("says so where the page's own host has no such file", async () => {
  const { page } = await ask("nowhere.json");
  await refusal(page).getByText("has no such file").waitFor();
});

describe("of a host that answers otherwise", () => {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.close().closeAllConnections();
  });

  it.each([
    ["a page", { type: "text/html", body: "<b>" }, "neither JSON nor a text"],
    ["a picture", { type: "image/png", body: "x" }, "neither JSON nor a text"],
    ["that it is not there", { type: "application/json", body: "{}", status: 404 }, "has no such file"],
    ["to nobody else", text, "cannot be reached"],
  ])("says that it answers %s", async (_, answer, sentence) => {
    const headers = { "access-control-allow-origin": answer === text ? "https://another.example" : "*" };
    const { page } = await ask(foreign, { answers: { [foreign]: { ...answer, headers } } });
    await page.getByRole("button", { name: "Load from maps.example.org" }).click();
    await refusal(page).getByText(sentence).waitFor();
  });

  it.each([
    ["another scheme", "data:application/json,{}"],
    ["a place within", "http://127.0.0.1:9/a.json"],
  ])("follows no redirection to %s", async (_, location) => {
    const { page, problems } = await askServer((response) => response.writeHead(302, { location }).end());
    await refusal(page).getByText("cannot be reached").waitFor();
    expect(problems.foreign).toEqual([]);
  });

  it("takes no file that says that it is larger than a map may be", async () => {
    const { page } = await askServer((response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": String(1024 ** 3) });
      response.write("{");
    });
    await refusal(page).getByText("more than 64 MB").waitFor();
  });

  it("gives up one that sends a sign at a time", async () => {
    const { page } = await askServer((response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const drip = setInterval(() => response.write(" "), 200);
      response.on("close", () => clearInterval(drip));
    });
    await refusal(page).getByText("within ten seconds").waitFor();
  });

  /** Opens the page on a host of its own, which answers for the map as is said: by a real connection. */
  async function askServer(answer: (response: ServerResponse) => unknown) {
    const server = createServer(async (request, response) => {
      if (request.url === "/hostile.json") {
        answer(response);
        return;
      }
      const { status, headers, body } = await fetch(new URL(request.url ?? "/", inject("pageUrl")));
      response.writeHead(status, { "content-type": headers.get("content-type") ?? "text/plain" });
      response.end(body && Buffer.from(await new Response(body).arrayBuffer()));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // A server that listens at a port has one.
    const { port } = server.address() as AddressInfo;
    return open({ language: "en", at: `http://127.0.0.1:${port}/?map=hostile.json` });
  }
});
