import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAtlas } from "../../../src/store/createAtlas.ts";
import { Boundary } from "../../../src/ui/shell/Boundary.tsx";
import { Broken } from "../../../src/ui/shell/Broken.tsx";
import { AtlasContext, useAtlas } from "../../../src/ui/useAtlas.ts";
import { debate } from "../../support/maps.ts";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A part that fails as long as a claim is selected. */
function Part() {
  const selection = useAtlas((state) => state.selection);
  if (selection !== undefined) throw new Error("no such thing was foreseen");
  return <p>all is well</p>;
}

function renderPart() {
  const atlas = createAtlas({ map: debate, fileName: "map.json", language: "en", theme: "dark" });
  atlas.actions.select("cash");
  render(
    <AtlasContext value={atlas}>
      <Boundary instead={(again) => <Broken part="map" again={again} />}>
        <Part />
      </Boundary>
    </AtlasContext>,
  );
  return atlas;
}

it("says that a part has failed, without blaming the reader or showing a stack", () => {
  renderPart();
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent("The map could not be drawn");
  expect(alert).toHaveTextContent("the map you opened is unchanged");
  expect(alert).not.toHaveTextContent("foreseen");
});

it("is tried again where it is asked to", async () => {
  const atlas = renderPart();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByRole("alert")).toBeVisible();
  atlas.actions.select(undefined);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("all is well")).toBeVisible();
});

it("starts afresh with the same map, language and theme", async () => {
  const atlas = renderPart();
  await userEvent.click(screen.getByRole("button", { name: "Start afresh" }));
  expect(screen.getByText("all is well")).toBeVisible();
  expect(atlas.state()).toMatchObject({ map: debate, language: "en", theme: "dark" });
});
