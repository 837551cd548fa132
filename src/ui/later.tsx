import { type ComponentType, Suspense, use, useEffect, useState } from "react";
import { Absent } from "./shell/Absent.tsx";
import { Boundary } from "./shell/Boundary.tsx";

const loaders: (() => Promise<unknown>)[] = [];
let isLoaded = false;

/** What closes a part again that a reader has opened. */
interface Closing {
  readonly onClose?: (() => void) | undefined;
}

/** A small part of the page that comes later; where it cannot be had it is left out, which is said, and all else stays. */
export function later<Props extends object & Closing>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
): ComponentType<Props> {
  const Part = laterRegion(load, Meanwhile);
  return (props) => (
    <Boundary instead={(again) => <Absent again={again} onClose={props.onClose} />}>
      <Part {...props} />
    </Boundary>
  );
}

/**
 * A part of the page that is loaded after the first picture, or when it is first shown if that comes sooner. Once it is
 * there it is drawn at once, like any other; where it cannot be had, the boundary around it says so, and asks again.
 */
export function laterRegion<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
): ComponentType<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let hasFailed = false;
  const loaded = () => {
    loading ??= readable(load());
    loading.catch(() => {
      hasFailed = true;
    });
    return loading;
  };
  // Only where it is shown anew: whoever asked in each drawing would ask without end, and the boundary never hear of it.
  const askAnew = () => {
    if (hasFailed) loading = undefined;
    hasFailed = false;
  };
  loaders.push(loaded);
  function Part(props: Props) {
    const Found = use(loaded());
    return <Found {...props} />;
  }
  return (props) => {
    useState(askAnew);
    return (
      <Suspense fallback={Meanwhile && <Meanwhile {...props} />}>
        <Part {...props} />
      </Suspense>
    );
  };
}

/** The same promise, which React reads at once when it is kept: by these fields it would mark it itself. */
function readable<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(
    (value) => Object.assign(promise, { status: "fulfilled", value }),
    () => undefined,
  );
  return promise;
}

/** Something else that is loaded then: a hook that gives it once it is there, and sees to that where it is wanted before. */
export function laterThing<Thing>(load: () => Promise<Thing>): (isWanted: boolean) => Thing | undefined {
  let thing: { readonly it: Thing } | undefined;
  const loaded = async () => {
    thing ??= { it: await load() };
    return thing;
  };
  loaders.push(loaded);
  return (isWanted) => {
    const [found, setFound] = useState(thing);
    const known = found ?? thing;
    useEffect(() => {
      if (!isWanted || known) return;
      let isLeft = false;
      loaded().then(
        (now) => !isLeft && setFound(now),
        () => undefined,
      );
      return () => {
        isLeft = true;
      };
    }, [isWanted, known]);
    return known?.it;
  };
}

/** Loads all parts that come later, so that nobody waits for them; what cannot be had now is asked for when it is shown. */
export async function loadTheRest(): Promise<void> {
  // A part that comes may bring parts of its own.
  for (let begun = 0; begun < loaders.length; ) {
    const next = loaders.slice(begun);
    begun = loaders.length;
    await Promise.allSettled(next.map((load) => load()));
  }
  isLoaded = true;
}

/** Whether all parts that come later have come, or could not. */
export function isAllThere(): boolean {
  return isLoaded;
}
