/**
 * Keeps a surface hearing of touches that began on a part of it which is no longer there: browsers go on telling the lost part
 * alone. The result ends that.
 */
export function keepTouches(surface: Element): () => void {
  const began = ({ target }: Event) => {
    if (!(target instanceof Element) || target === surface) return;
    const leaving = new AbortController();
    const hand = (event: Event) => {
      if (!(event instanceof TouchEvent)) return;
      if (!surface.contains(target)) surface.dispatchEvent(copyOf(event));
      if (event.targetTouches.length === 0) leaving.abort();
    };
    for (const kind of ["touchmove", "touchend", "touchcancel"]) {
      target.addEventListener(kind, hand, { signal: leaving.signal });
    }
  };
  surface.addEventListener("touchstart", began, { passive: true });
  return () => surface.removeEventListener("touchstart", began);
}

function copyOf(event: TouchEvent): TouchEvent {
  const { type, touches, targetTouches, changedTouches } = event;
  return new TouchEvent(type, {
    bubbles: true,
    cancelable: true,
    touches: [...touches],
    targetTouches: [...targetTouches],
    changedTouches: [...changedTouches],
  });
}
