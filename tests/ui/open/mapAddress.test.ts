import { expect, it } from "vitest";
import { mapAddress } from "../../../src/ui/open/mapAddress.ts";

const page = "https://atlas.example.org/a/index.html";

it.each([
  ["map.json", "https://atlas.example.org/a/map.json"],
  ["/maps/b.json", "https://atlas.example.org/maps/b.json"],
  ["https://atlas.example.org/c.json", "https://atlas.example.org/c.json"],
])("asks the page's own host for %s", (written, href) => {
  expect(mapAddress(written, page, "own")).toMatchObject({ url: { href }, isOwn: true });
});

it("asks another host only where that is allowed", () => {
  const written = "https://maps.example.com/d.json";
  expect(mapAddress(written, page, "own")).toEqual({ refusal: "foreign", host: "maps.example.com" });
  expect(mapAddress(written, page, "any")).toMatchObject({ isOwn: false });
});

it.each([
  ["file:///etc/passwd", "scheme"],
  ["data:application/json,{}", "scheme"],
  ["javascript:alert(1)", "scheme"],
  [" java\tscript:alert(1)", "scheme"],
  ["blob:https://atlas.example.org/1", "scheme"],
  ["ftp://maps.example.com/a", "scheme"],
  ["http://maps.example.com/a", "scheme"],
  ["https://", "unreadable"],
  ["https://[::g]/a", "unreadable"],
  ["https://me:secret@maps.example.com/a", "login"],
  ["https://localhost/a", "private"],
  ["https://LOCALHOST./a", "private"],
  ["https://printer.local/a", "private"],
  ["https://intranet/a", "private"],
  ["https://127.0.0.1/a", "private"],
  ["https://0x7f.1/a", "private"],
  ["https://2130706433/a", "private"],
  ["https://10.1.2.3/a", "private"],
  ["https://172.16.0.1/a", "private"],
  ["https://172.31.255.255/a", "private"],
  ["https://192.168.1.1/a", "private"],
  ["https://169.254.169.254/latest/meta-data", "private"],
  ["https://100.64.0.1/a", "private"],
  ["https://[::1]/a", "private"],
  ["https://[::ffff:10.0.0.1]/a", "private"],
  ["https://[fd00::1]/a", "private"],
])("does not ask %s", (written, refusal) => {
  expect(mapAddress(written, page, "any")).toMatchObject({ refusal });
});

it.each(["https://172.15.0.1/a", "https://172.32.0.1/a", "https://100.128.0.1/a", "https://8.8.8.8/a"])(
  "asks the public address %s",
  (written) => expect(mapAddress(written, page, "any")).toMatchObject({ isOwn: false }),
);

it("takes no host for its own where a page has none", () => {
  expect(mapAddress("map.json", "file:///maps/map.html", "own")).toMatchObject({ refusal: "scheme" });
});
