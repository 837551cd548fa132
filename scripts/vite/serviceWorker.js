// Answers for the page's own host where there is no network. Written by hand, for it is short: `offline.ts` beside it sets the
// two names below before what is shipped as service-worker.js.
/* global files, version */

const scope = self.registration.scope;
/** What its pages are called: a host has one store for all copies of the page that it holds, each in its folder. */
const named = `page ${scope} `;
/** The page of this version, and of the one before it, which other tabs may still show. */
const page = `${named}${version}`;
/** What is the same in every version, for its name holds its hash: fonts above all. Kept once it was used. */
const used = `used ${scope}`;
/** The list of the texts that the host has: none, where there is no network to ask it by. */
const textList = new URL("documents/index.json", scope).href;

self.addEventListener("install", (event) => {
  // Past the browser's own cache, so that one version is whole.
  const asked = files.map((file) => new Request(new URL(file, scope), { cache: "no-cache" }));
  event.waitUntil(caches.open(page).then((cache) => cache.addAll(asked)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([forgetOldPages(), self.clients.claim()]));
});

self.addEventListener("message", (event) => {
  if (event.data?.kind === "take over") self.skipWaiting();
  if (event.data?.kind === "used") event.waitUntil(keep(event.data.urls));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(scope)) return;
  if (request.mode === "navigate") event.respondWith(start(request));
  else if (isPrecached(url)) event.respondWith(precached(request));
  else if (isLasting(url)) event.respondWith(lasting(request));
  else if (url.href === textList) event.respondWith(fetch(request).catch(() => Response.json([])));
});

/** The page itself, for whichever address of it was asked; a file of the host's is asked of the host. */
async function start(request) {
  const { pathname } = new URL(request.url);
  const isPage = pathname === new URL(scope).pathname || pathname === new URL("index.html", scope).pathname;
  if (!isPage) return fetch(request);
  const cache = await caches.open(page);
  return (await cache.match(new URL("index.html", scope))) ?? fetch(request);
}

function isPrecached({ pathname }) {
  return files.some((file) => new URL(file, scope).pathname === pathname);
}

async function precached(request) {
  const cache = await caches.open(page);
  return (await cache.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);
}

function isLasting({ pathname }) {
  return pathname.startsWith(new URL("assets/", scope).pathname);
}

async function lasting(request) {
  const known = await caches.match(request, { ignoreVary: true });
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok && answer.status === 200) {
    const cache = await caches.open(used);
    await cache.put(request, answer.clone()).catch(() => {});
  }
  return answer;
}

/** What the page had fetched before this worker was there. */
async function keep(urls) {
  const cache = await caches.open(used);
  for (const url of urls.filter(
    (url) => url.startsWith(scope) && isLasting(new URL(url)) && !isPrecached(new URL(url)),
  )) {
    if (!(await cache.match(url))) await cache.add(url).catch(() => {});
  }
}

async function forgetOldPages() {
  const pages = (await caches.keys()).filter((name) => name.startsWith(named) && name !== page);
  await Promise.all(pages.slice(0, -1).map((name) => caches.delete(name)));
}
