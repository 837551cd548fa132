import { screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { pictureOf } from "../../../src/render/picture.ts";
import { debate, foldedAt } from "../../support/maps.ts";
import { renderApp } from "../support/app.tsx";

const realCreate = URL.createObjectURL;
afterEach(() => {
  URL.createObjectURL = realCreate;
  vi.restoreAllMocks();
});

/** What is handed to the reader: the names and contents of the files. */
function catchDownloads() {
  const saved: { name: string; blob: Blob }[] = [];
  let last = new Blob();
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) last = blob;
    return "blob:here";
  };
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: last });
  });
  return saved;
}

it("saves the picture as it is shown, under the map's name", async () => {
  const saved = catchDownloads();
  const { user, atlas } = renderApp({ language: "en", theme: "dark" });
  atlas.actions.fold(foldedAt(debate, "base"));
  await user.click(screen.getByRole("button", { name: "Export" }));
  expect(saved.map(({ name }) => name)).toEqual(["small.svg"]);
  const request = { language: "en", layout: "tidy", folded: foldedAt(debate, "base") } as const;
  expect(await saved[0]?.blob.text()).toBe(pictureOf(debate, request, { theme: "dark" }));
  expect(saved[0]?.blob.type).toBe("image/svg+xml");
  expect(screen.getByText("Exported small.svg", { selector: "[role=status] *" })).toBeInTheDocument();
});

it.each([
  ["../../etc/passwd", "etc-passwd.svg"],
  ["三 四", "三-四.svg"],
  ["<>", "map.svg"],
  ["CON\u0000.exe", "CON-exe.svg"],
])("makes a harmless file name of the id %s", async (id, name) => {
  const saved = catchDownloads();
  const { user } = renderApp({ map: { ...debate, id } });
  await user.click(screen.getByRole("button", { name: "Export" }));
  expect(saved[0]?.name).toBe(name);
});
