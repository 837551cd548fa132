/** Calls whenever the screen has more or fewer pixels for each CSS pixel than before; the result ends that. */
export function onRatio(changed: () => void): () => void {
  let media: MediaQueryList | undefined;
  const listen = () => {
    media?.removeEventListener("change", hear);
    media = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    media.addEventListener("change", hear);
  };
  const hear = () => {
    listen();
    changed();
  };
  listen();
  return () => media?.removeEventListener("change", hear);
}
