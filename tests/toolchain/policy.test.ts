import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { reachingOut } from "../../scripts/vite/openPage.ts";

const page = readFileSync("index.html", "utf8");

it("allows the page its own files and nothing else", () => {
  const [, policy = ""] = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(page) ?? [];
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types layout-worker",
  ]);
});

it("says so before anything else", () => {
  expect(page).toMatch(/<head>\s*<meta\s+http-equiv="Content-Security-Policy"/u);
});

it("has no script, style or handler of its own", () => {
  expect(page).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/u);
});

it("tells no other site where the reader came from", () => {
  expect(page).toContain('<meta name="referrer" content="no-referrer" />');
});

it("lets the second page ask other hosts, and nothing else more", () => {
  const second = reachingOut(page);
  expect(second).toContain("connect-src 'self' https:;");
  const same = second.replace(" https:;", ";").replace(' data-reach="any"', "");
  expect(same).toBe(page);
});
