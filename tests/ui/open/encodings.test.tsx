import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import "../../../src/formats/format.ts";
import { writeMap } from "../../../src/formats/writeMap.ts";
import { mapOf } from "../../support/maps.ts";
import { renderApp } from "../support/app.tsx";

const text = writeMap({ ...mapOf("calm <- base; v1: calm base"), id: "other", question: { en: "Is the café full?" } });

async function openLatin(language: "en" | "zh-Hant" = "en") {
  const app = renderApp({ language });
  const file = new File([Uint8Array.from(Buffer.from(text.replaceAll(/[^\0-\xff]/gu, "x"), "latin1"))], "mine.json");
  fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [file] } });
  return { ...app, dialog: await screen.findByRole("dialog", { name: /mine\.json/u }) };
}

describe("a file that is no UTF-8", () => {
  it("says where, and shows what it reads in another encoding; its copy opens in that", async () => {
    const { user, atlas, dialog } = await openLatin();
    expect(dialog).toHaveTextContent(/Byte \d+ of the file \(E9\) is not UTF-8/u);
    expect(within(dialog).getByRole("radio", { name: "Windows-1252 (Western European)" })).toBeChecked();
    const lines = within(dialog).getByRole("region", { name: "As Windows-1252 it reads" });
    expect(lines).toHaveTextContent("Is the café full?");
    const before = atlas.state().map;
    await waitFor(async () => {
      await user.click(within(dialog).getByRole("button", { name: "Open as Windows-1252" }));
      expect(atlas.state().map).not.toBe(before);
    });
    expect(atlas.state().map.question.en).toBe("Is the café full?");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is saved as a copy in UTF-8, under another name", async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    URL.createObjectURL ??= () => "blob:";
    URL.revokeObjectURL ??= () => undefined;
    const { user, dialog } = await openLatin("zh-Hant");
    await waitFor(async () => {
      await user.click(within(dialog).getByRole("button", { name: "另存 UTF-8 副本" }));
      expect(saved).toContain("mine.utf-8.json");
    });
    vi.restoreAllMocks();
  });
});
