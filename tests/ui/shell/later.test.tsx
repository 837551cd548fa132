import { act, fireEvent, render, screen } from "@testing-library/react";
import type { ComponentType, ReactNode } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAtlas } from "../../../src/store/createAtlas.ts";
import { later, laterRegion, loadTheRest } from "../../../src/ui/later.tsx";
import { Boundary } from "../../../src/ui/shell/Boundary.tsx";
import { Broken } from "../../../src/ui/shell/Broken.tsx";
import { Voice } from "../../../src/ui/shell/Voice.tsx";
import { AtlasContext } from "../../../src/ui/useAtlas.ts";
import { debate } from "../../support/maps.ts";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

function There() {
  return <p>all is there</p>;
}

/** Loads a part that cannot be had the first times, as where the network is gone. */
function failing<Part extends ComponentType<never>>(times: number, part: Part) {
  let left = times;
  return vi.fn(async (): Promise<Part> => {
    left -= 1;
    if (left >= 0) throw new TypeError("Failed to fetch");
    return part;
  });
}

/** What hangs on a promise is drawn when that has come, which a test must wait for. */
async function renderAround(children: ReactNode) {
  const atlas = createAtlas({ map: debate, fileName: "map.json", language: "en", theme: "light" });
  const page = (within: ReactNode) => (
    <AtlasContext value={atlas}>
      <Voice>
        <Boundary instead={(again) => <Broken part="outline" again={again} />}>
          <p>the rest</p>
          {within}
        </Boundary>
      </Voice>
    </AtlasContext>
  );
  const { rerender } = await act(async () => render(page(children)));
  return (within: ReactNode) => act(async () => rerender(page(within)));
}

async function tryAgain() {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  });
}

it("a region that cannot be had says so, asks again only where that is asked for, and then is there", async () => {
  const load = failing(2, There);
  const Part = laterRegion(load);
  await renderAround(<Part />);
  expect(await screen.findByText("The outline could not be shown")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
  await tryAgain();
  expect(await screen.findByText("The outline could not be shown")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
  await tryAgain();
  expect(await screen.findByText("all is there")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(3);
});

it("a small part that cannot be had is said to be missing, and all else stays", async () => {
  const load = failing(1, There);
  const Part = later(load);
  await renderAround(<Part />);
  expect(
    await screen.findByText(/^A part of this page could not be loaded/u, { selector: "span" }),
  ).toBeInTheDocument();
  expect(screen.getByText("the rest")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
  await act(async () => {
    dispatchEvent(new Event("online"));
  });
  expect(await screen.findByText("all is there")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});

it("a dialog that cannot be had is closed, and is asked for anew when it is opened anew", async () => {
  const Dialog = later(failing(1, (_: { readonly onClose: () => void }) => <There />));
  const closed = vi.fn();
  const draw = await renderAround(<Dialog onClose={closed} />);
  expect(closed).toHaveBeenCalledTimes(1);
  await draw(null);
  await draw(<Dialog onClose={closed} />);
  expect(await screen.findByText("all is there")).toBeVisible();
  expect(closed).toHaveBeenCalledTimes(1);
});

it("what could not be had before it was wanted is asked for when it is shown", async () => {
  const load = failing(1, There);
  const Part = later(load);
  await loadTheRest();
  expect(load).toHaveBeenCalledTimes(1);
  await renderAround(<Part />);
  expect(await screen.findByText("all is there")).toBeVisible();
});
