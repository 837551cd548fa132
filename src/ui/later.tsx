import { type ComponentType, Suspense, use } from "react";

const loaders: (() => Promise<unknown>)[] = [];

/**
 * A part of the page that is loaded after the first picture, or when it is first shown if that comes sooner. Once it is
 * there it is drawn at once, like any other; where it cannot be had, the boundary around it says so, and asks again.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
): ComponentType<Props> {
  let part: ComponentType<Props> | undefined;
  let loading: Promise<ComponentType<Props>> | undefined;
  const loaded = () => {
    loading ??= load().then(
      (found) => {
        part = found;
        return found;
      },
      (problem) => {
        loading = undefined;
        throw problem;
      },
    );
    return loading;
  };
  loaders.push(loaded);
  function Part(props: Props) {
    const Found = part ?? use(loaded());
    return <Found {...props} />;
  }
  return (props) => (
    <Suspense fallback={Meanwhile && <Meanwhile {...props} />}>
      <Part {...props} />
    </Suspense>
  );
}

/** Loads all parts that come later, so that nobody waits for them; what cannot be had now is asked for when it is shown. */
export async function loadTheRest(): Promise<void> {
  await Promise.allSettled(loaders.map((load) => load()));
}
