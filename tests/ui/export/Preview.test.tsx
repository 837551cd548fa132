import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { element, type SvgElement } from "../../../src/render/element.ts";
import { Preview } from "../../../src/ui/export/Preview.tsx";
import { createProgress } from "../../../src/ui/progress.ts";

const [realCreate, realRevoke] = [URL.createObjectURL, URL.revokeObjectURL];
const shown = new Map<string, Blob>();

beforeEach(() => {
  shown.clear();
  URL.createObjectURL = (blob) => {
    const url = `blob:here/${shown.size}`;
    if (blob instanceof Blob) shown.set(url, blob);
    return url;
  };
  URL.revokeObjectURL = () => {};
});

afterEach(() => {
  URL.createObjectURL = realCreate;
  URL.revokeObjectURL = realRevoke;
});

const picture: SvgElement = element("svg", { width: 10, height: 10 });

function preview(sight: SvgElement) {
  let outlined = (_picture: SvgElement) => {};
  let failed = () => {};
  const outlineElsewhere = () =>
    new Promise<SvgElement>((resolve, reject) => {
      outlined = resolve;
      failed = reject;
    });
  const making = { state: "made", file: { blob: new Blob(["<svg/>"]), extension: "svg", sight } } as const;
  render(<Preview making={making} ground="light" language="en" outlineElsewhere={outlineElsewhere} />);
  return {
    outlined: (picture: SvgElement) => act(async () => outlined(picture)),
    failed: () => act(async () => failed()),
  };
}

const part = () => screen.getByRole("region", { name: "Preview" });
const seen = () => shown.get(screen.getByRole("img", { name: "Preview" }).getAttribute("src") ?? "");

it("a picture is not seen in other fonts than its own: it is being made until its outlines are there", async () => {
  const { outlined } = preview(picture);
  expect(screen.getByText("Being made…")).toBeInTheDocument();
  expect(part()).toHaveAttribute("aria-busy", "true");
  expect(screen.queryByRole("img")).not.toBeInTheDocument();
  await outlined({ ...picture, attributes: { ...picture.attributes, width: 4321 } });
  expect(await seen()?.text()).toContain('width="4321"');
  expect(part()).toHaveAttribute("aria-busy", "false");
});

it("a picture whose outlines cannot be made is seen all the same, in the fonts that there are", async () => {
  const { failed } = preview(picture);
  await failed();
  expect(await seen()?.text()).toContain('width="10"');
  expect(part()).toHaveAttribute("aria-busy", "false");
});

it("a picture that is too large to be shown says so, and no text stands for it", () => {
  const file = { blob: new Blob(["<svg/>"]), extension: "svg", start: "<svg/>", isUnseen: true };
  render(
    <Preview making={{ state: "made", file }} ground="light" language="en" outlineElsewhere={async () => picture} />,
  );
  expect(screen.getByText(/^This picture is too large to be shown here/u)).toBeInTheDocument();
  expect(screen.queryByText("<svg/>")).not.toBeInTheDocument();
  expect(part()).toHaveAttribute("aria-busy", "false");
});

it("a file that takes long says how far it is", () => {
  const progress = createProgress();
  render(
    <Preview
      making={{ state: "making", progress }}
      ground="light"
      language="en"
      outlineElsewhere={async () => picture}
    />,
  );
  act(() => progress.tell(0.4));
  expect(screen.getByRole("progressbar", { name: "Being made…" })).toHaveAttribute("value", "40");
});

it("a picture whose sight comes later is being made until then", async () => {
  let come = (_sight: Blob) => {};
  const sight = new Promise<Blob>((resolve) => {
    come = resolve;
  });
  const file = { blob: new Blob(["<svg/>"]), extension: "svg", sight };
  render(
    <Preview making={{ state: "made", file }} ground="light" language="en" outlineElsewhere={async () => picture} />,
  );
  expect(part()).toHaveAttribute("aria-busy", "true");
  await act(async () => come(new Blob(["later"])));
  expect(await seen()?.text()).toBe("later");
});
