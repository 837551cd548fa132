declare global {
  interface Window {
    /** Where the browser knows Trusted Types; typed as far as it is needed here. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  }
}

/** The one policy that the page allows (index.html): a worker starts from the page's own files and from nowhere else. */
const policy = window.trustedTypes?.createPolicy("layout-worker", { createScriptURL: own });

/** Starts a worker from its address, as `import url from "./layout.worker.ts?worker&url"` gives it. */
export function startWorker(url: string): Worker {
  return new Worker(ownScript(url), { type: "module" });
}

/** The address of a script of the page's own, as the browser takes it; throws where it is anybody else's. */
export function ownScript(url: string): string {
  return policy?.createScriptURL(url) ?? own(url);
}

function own(url: string): string {
  if (new URL(url, document.baseURI).origin === location.origin) return url;
  throw new TypeError(`a worker starts from the page's own files only, but got ${url}`);
}
