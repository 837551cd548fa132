import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeAll } from "vitest";
import { loadTheRest } from "../../../src/ui/later.tsx";

afterEach(cleanup);
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

// As on a page that has been open for a moment.
beforeAll(loadTheRest, 120_000);

/** What jsdom lacks of a browser, as small as a component under test needs it. */
class NeverResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** A media query that never matches and never changes: a light page with motion, on a wide screen. */
function neverMatches(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  });
}

function showDialog(this: HTMLDialogElement): void {
  this.open = true;
}

function closeDialog(this: HTMLDialogElement, returnValue?: string): void {
  if (!this.open) return;
  this.open = false;
  if (returnValue !== undefined) this.returnValue = returnValue;
  this.dispatchEvent(new Event("close"));
}

globalThis.ResizeObserver ??= NeverResizes;
globalThis.matchMedia ??= neverMatches;
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.setPointerCapture ??= () => {};
Element.prototype.releasePointerCapture ??= () => {};
Element.prototype.hasPointerCapture ??= () => false;
HTMLDialogElement.prototype.show ??= showDialog;
HTMLDialogElement.prototype.showModal ??= showDialog;
HTMLDialogElement.prototype.close ??= closeDialog;
