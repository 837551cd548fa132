import { gzipSync } from "node:zlib";
import { expect, inject, it } from "vitest";

it("the scripts that the page names take less than 170 KB on their way, gzipped", async () => {
  const page = await (await fetch(inject("pageUrl"))).text();
  const scripts = [...page.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+\.js)"/gu)].flatMap(([, at]) => at ?? []);
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = await Promise.all(scripts.map(async (at) => gzipSync(await bytesOf(at)).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(170_000);
});

async function bytesOf(at: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(new URL(at, inject("pageUrl")))).arrayBuffer());
}
