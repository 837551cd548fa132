import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { type PageParts, toPage } from "../../src/render/toPage.ts";

const parts: PageParts = {
  ...{ title: "Why?", language: "en", icon: "data:image/svg+xml;base64,AA==", withoutScript: "No script." },
  ...{ script: "const a = '<b>';", styles: ["p { color: red }"], data: { a: 1 } },
};

/** The texts of the elements of a name, as a browser takes them: up to the first end of the element. */
function texts(page: string, name: string): readonly (string | undefined)[] {
  return [...page.matchAll(new RegExp(`<${name}[^>]*>(.*?)</${name}`, "gsu"))].map(([, text]) => text);
}

function hashOf(text = ""): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

it("allows its own program and styles by their hashes, its fonts and pictures, and no host", () => {
  const page = toPage({ ...parts, script: "a('付')", styles: ["b{}", "", "c{}"] });
  const [, program] = texts(page, "script");
  const [policy] = /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.slice(1) ?? [];
  expect(policy?.split("; ")).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(program)}`,
    `style-src ${texts(page, "style").map(hashOf).join(" ")}`,
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(program).toBe("a('付')");
  expect(texts(page, "style")).toEqual(["b{}", "c{}"]);
});

it.each([
  "</script><script>alert(1)</script>",
  "<!-- <script>",
  '"></title></style><img src=x onerror=alert(1)>',
  "\u2028\u2029\u202E",
])("takes %j as data and as a title, never as an element", (payload) => {
  const page = toPage({ ...parts, title: payload, data: { [payload]: payload } });
  const [told, program] = texts(page, "script");
  expect(told).not.toContain("<");
  expect(JSON.parse(told ?? "")).toEqual({ [payload]: payload });
  expect(program).toBe(parts.script);
  expect(page.match(/<(?!\/)[a-z]+/giu)?.sort()).toEqual(
    toPage(parts)
      .match(/<(?!\/)[a-z]+/giu)
      ?.sort(),
  );
});

it("writes what would end a program otherwise, to the same effect", () => {
  const page = toPage({ ...parts, script: "globalThis.found = '</script><!--' + `<SCRIPT>` + /<\\/style>/.source;" });
  const [, program = ""] = texts(page, "script");
  const found = new Function(`${program.replace("globalThis.found =", "return")}`)();
  expect(found).toBe("</script><!--<SCRIPT><\\/style>");
});

it("says in which language and theme it is, where that is not the reader's choice", () => {
  expect(toPage({ ...parts, theme: "dark" })).toContain('<html lang="en" data-theme="dark">');
  expect(toPage(parts)).toContain('<html lang="en">');
});
