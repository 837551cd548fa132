import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { element, type SvgElement } from "../../../src/render/element.ts";
import type { ExportFile } from "../../../src/ui/export/makeFile.ts";
import { Preview } from "../../../src/ui/export/Preview.tsx";

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

function preview(file: ExportFile) {
  let outlined = (_picture: SvgElement) => {};
  const outlineElsewhere = () =>
    new Promise<SvgElement>((resolve) => {
      outlined = resolve;
    });
  const making = { state: "made", file } as const;
  render(<Preview making={making} ground="light" language="en" outlineElsewhere={outlineElsewhere} />);
  return (asked: SvgElement) => act(async () => outlined(asked));
}

const seen = () => shown.get(screen.getByRole("img", { name: "Preview" }).getAttribute("src") ?? "");

it.each(["svg", "pdf"])(
  "a picture is not seen in other fonts than its own: not before its outlines are there, as %s",
  async (extension) => {
    const outlined = preview({ blob: new Blob(["<svg/>"]), extension, sight: picture });
    expect(screen.getByText("Being made…")).toBeInTheDocument();
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
    await outlined({ ...picture, attributes: { ...picture.attributes, width: 4321 } });
    expect(await seen()?.text()).toContain('width="4321"');
  },
);
