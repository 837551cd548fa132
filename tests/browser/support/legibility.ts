import type { Page } from "playwright";

/**
 * What cannot be read on the page as it stands, a line each, empty where nothing is: words that are cut off at the side by
 * what holds them (an ellipsis says so itself and is no fault), words that run out of the window, words that lie on others.
 */
export async function illegible(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    interface Run {
      readonly element: Element;
      readonly text: string;
      readonly box: DOMRect;
    }
    const least = 2;
    const runs: Run[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const element = node.parentElement;
      if (text === "" || !element || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const whole of range.getClientRects()) {
        const box = isShortened(element) ? within(whole, element.getBoundingClientRect()) : whole;
        if (box.width > 1 && box.height > 1) runs.push({ element, text, box });
      }
    }

    function isSeen(element: Element): boolean {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { clipPath, opacity } = getComputedStyle(at);
        if (clipPath.startsWith("inset(50%") || Number(opacity) < 0.05) return false;
      }
      return true;
    }

    /** The nearest ancestors that cut off what reaches beyond them: the ones that scroll let one go there. */
    function* holders(element: Element): Iterable<{ holder: Element; box: DOMRect; scrolls: boolean }> {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        if (overflowX === "visible" || at instanceof SVGElement) continue;
        yield { holder: at, box: at.getBoundingClientRect(), scrolls: overflowX === "auto" || overflowX === "scroll" };
      }
    }

    /** Whether the words are to be seen at their middle, not scrolled away or under something that floats. */
    function isOnTop({ element, box }: Run): boolean {
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return top !== null && (element.contains(top) || top.contains(element) || inSameCard(element, top));
    }

    function inSameCard(element: Element, top: Element): boolean {
      const card = element.closest("[data-card], [data-answer], [data-fold]");
      return card?.contains(top) ?? false;
    }

    /** Whether an ellipsis stands where the words end. */
    function isShortened(element: Element): boolean {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (getComputedStyle(at).textOverflow === "ellipsis") return true;
      }
      return false;
    }

    /** What of a box is seen through another. */
    function within(box: DOMRect, frame: DOMRect): DOMRect {
      const [left, right] = [Math.max(box.left, frame.left), Math.min(box.right, frame.right)];
      return new DOMRect(left, box.top, Math.max(0, right - left), box.height);
    }

    /** A panel lies on what is beside it, and may: only words of one region are held against each other. */
    function regionOf({ element }: Run): Element | null {
      return element.closest("[data-region], dialog");
    }

    const faults: string[] = [];
    for (const run of runs) {
      if (run.element.closest("svg") || isShortened(run.element)) continue;
      for (const { holder, box, scrolls } of holders(run.element)) {
        const isGone =
          run.box.bottom <= box.top ||
          run.box.top >= box.bottom ||
          run.box.right <= box.left ||
          run.box.left >= box.right;
        if (isGone) break;
        const isCut = run.box.left < box.left - least || run.box.right > box.right + least;
        const mayScroll =
          scrolls && holder.scrollWidth > holder.clientWidth && holder.getAttribute("data-scrolls") !== null;
        if (isCut && !mayScroll)
          faults.push(`cut: "${run.text.slice(0, 40)}" by ${holder.className || holder.tagName}`);
      }
      if (isOnTop(run) && (run.box.left < -least || run.box.right > innerWidth + least)) {
        faults.push(`out of the window: "${run.text.slice(0, 40)}"`);
      }
    }
    const seen = runs.filter(
      (run) =>
        run.box.bottom > 0 &&
        run.box.top < innerHeight &&
        run.box.right > 0 &&
        run.box.left < innerWidth &&
        isOnTop(run),
    );
    const byTop = [...seen].sort((a, b) => a.box.top - b.box.top);
    for (let i = 0; i < byTop.length; i++) {
      const a = byTop[i];
      for (let j = i + 1; a && j < byTop.length; j++) {
        const b = byTop[j];
        if (!b || b.box.top > a.box.bottom) break;
        if (a.element === b.element || regionOf(a) !== regionOf(b)) continue;
        // Lines of text are taller than their letters: only what lies on the letters counts.
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        if (wide > least && high > 0.45 * Math.min(a.box.height, b.box.height)) {
          faults.push(`one on the other: "${a.text.slice(0, 30)}" and "${b.text.slice(0, 30)}"`);
        }
      }
    }
    return [...new Set(faults)];
  });
}
