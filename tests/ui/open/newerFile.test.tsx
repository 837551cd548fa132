import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import "../../../src/formats/format.ts";
import { writeMap } from "../../../src/formats/writeMap.ts";
import { mapOf } from "../../support/maps.ts";
import { fileOf, renderApp } from "../support/app.tsx";

const map = { ...mapOf("calm <- base; v1: calm base"), id: "other" };
const newer = writeMap(map).replace('"version": 1', '"version": 7, "polls": [], "\\u202ecolours": {}');

describe("a file of a newer version", () => {
  it("opens once the reader has seen what is not read of it, and is said to be for reading as long as it is open", async () => {
    const { user, atlas } = renderApp();
    expect(screen.queryByRole("region", { name: "The file is of a newer version" })).toBeNull();
    fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [fileOf("new.json", newer)] } });
    const dialog = await screen.findByRole("dialog", { name: "“new.json” opens, but not all of it is kept" });
    expect(dialog).toHaveTextContent("2 fields that only a newer version has are left out");
    expect(dialog).toHaveTextContent("/polls");
    await user.click(within(dialog).getByRole("button", { name: "Open it all the same" }));
    const line = await screen.findByRole("region", { name: "The file is of a newer version" });
    expect(line).toHaveTextContent("version 7, newer than this page: to be read only; 2 fields are not known here");
    expect(line).toHaveTextContent("Not read: /polls, /<U+202E>colours");
    expect(atlas.state().map.newer?.text).toBe(newer);
  });

  it("opens at once where there is nothing in it that is not known", async () => {
    renderApp({ language: "zh-Hant" });
    const text = writeMap(map).replace('"version": 1', '"version": 2');
    fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [fileOf("new.json", text)] } });
    const line = await screen.findByRole("region", { name: "檔案是較新的版本" });
    expect(line).toHaveTextContent("檔案是較新的第 2 版，只供閱讀");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
