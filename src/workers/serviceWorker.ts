import { ownScript } from "./startWorker.ts";

/** What stands between the reader and a newer version of the page: it is there, and takes over when told to. */
export interface Newer {
  readonly takeOver: () => void;
}

/**
 * Makes the page work without a network, where the browser can: keeps its files on this device, with those that it has used
 * already. `found` hears of a newer version; the page is loaded anew only once that has been told to take over.
 */
export async function startServiceWorker(found: (newer: Newer) => void): Promise<void> {
  await calm();
  // A browser may refuse, as in a private window; Playwright's answers nothing.
  const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker
    ?.register(ownScript("service-worker.js"), { updateViaCache: "none" })
    .catch(() => undefined);
  if (!registration) return;
  const look = (worker: ServiceWorker | null) => {
    if (worker?.state !== "installed") return;
    // The first one has nothing to take over from.
    if (navigator.serviceWorker.controller) found({ takeOver: () => takeOver(worker) });
  };
  look(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => look(installing));
  });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ kind: "used", urls: performance.getEntriesByType("resource").map(({ name }) => name) });
}

/** Resolves once the first picture has what it needs. */
function calm(): Promise<void> {
  const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 2000));
  return new Promise((resolve) => {
    if (document.readyState === "complete") whenIdle(() => resolve(), { timeout: 4000 });
    else addEventListener("load", () => whenIdle(() => resolve(), { timeout: 4000 }), { once: true });
  });
}

function takeOver(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  worker.postMessage({ kind: "take over" });
}
