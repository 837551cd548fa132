import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";

const source = readFileSync("scripts/vite/serviceWorker.js", "utf8");

/** The worker of a version of the page in a folder, on a host whose store is given. */
function workerOf(scope: string, version: string, caches: object) {
  const hears = new Map<string, (event: object) => void>();
  const self = {
    registration: { scope },
    clients: { claim: async () => {} },
    addEventListener: (name: string, hear: (event: object) => void) => hears.set(name, hear),
  };
  runInNewContext(`const version = "${version}"; const files = [];\n${source}`, { self, caches, URL, Request });
  return async (name: string) => {
    let end: unknown;
    hears.get(name)?.({ waitUntil: (promise: unknown) => (end = promise) });
    await end;
  };
}

function storeOf() {
  const names: string[] = [];
  const caches = {
    keys: async () => [...names],
    open: async (name: string) => {
      if (!names.includes(name)) names.push(name);
      return { addAll: async () => {} };
    },
    delete: async (name: string) => names.splice(names.indexOf(name), 1),
  };
  return { names, caches };
}

it("keeps the page of its version and of the one before, and leaves alone what another copy on the host keeps", async () => {
  const { names, caches } = storeOf();
  const other = workerOf("https://host.example/b/", "1", caches);
  await other("install");
  await other("activate");
  for (const version of ["1", "2", "3"]) {
    const own = workerOf("https://host.example/", version, caches);
    await own("install");
    await own("activate");
  }
  expect(names).toEqual([
    "page https://host.example/b/ 1",
    "page https://host.example/ 2",
    "page https://host.example/ 3",
  ]);
});
