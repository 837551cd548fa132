import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The second page: open.html, the first with a policy that lets it ask other hosts for a map, once the reader has said so. */
export function openPage(): Plugin {
  let root = "";
  return {
    name: "open-page",
    enforce: "post",
    apply: (config) => !config.build?.ssr,
    configResolved: (config) => {
      ({ root } = config);
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") return;
        this.emitFile({ type: "asset", fileName: "open.html", source: reachingOut(String(page.source)) });
      },
    },
    configureServer: (server) => {
      server.middlewares.use(async (request, response, next) => {
        if (!/^\/open\.html(?:\?|$)/u.test(request.url ?? "")) return next();
        const page = readFileSync(join(root, "index.html"), "utf8");
        response.setHeader("Content-Type", "text/html");
        response.end(reachingOut(await server.transformIndexHtml("/index.html", page)));
      });
    },
  };
}

/** A page with `connect-src https:` in its policy, which says so for its program. */
export function reachingOut(page: string): string {
  const policy = page.replace("connect-src 'self'", "connect-src 'self' https:");
  const told = policy.replace("<html ", '<html data-reach="any" ');
  if (policy === page || told === policy)
    throw new Error("index.html has no policy or no element that open.html takes");
  return told;
}
