import { type ComponentType, useEffect, useState, useSyncExternalStore } from "react";
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
 * there it is drawn at once, like any other; where it cannot be had, the boundary around it says so, and asks again
 * where it is shown anew. Not React's Suspense, which holds back for 300 ms each part that comes soon after another.
 */
export function laterRegion<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
): ComponentType<Props> {
  const { ask, read, subscribe } = createArrival(load);
  return (props) => {
    useState(ask);
    const { it: Found, fault } = useSyncExternalStore(subscribe, read);
    if (fault) throw fault.error;
    return Found ? <Found {...props} /> : Meanwhile && <Meanwhile {...props} />;
  };
}

/** Something else that is loaded then: a hook that gives it once it is there, and sees to that where it is wanted before. */
export function laterThing<Thing>(load: () => Promise<Thing>): (isWanted: boolean) => Thing | undefined {
  const { ask, read, subscribe } = createArrival(load);
  return (isWanted) => {
    const { it } = useSyncExternalStore(subscribe, read);
    useEffect(() => {
      if (isWanted) void ask();
    }, [isWanted]);
    return it;
  };
}

/** What has come of a thing that was asked for: nothing yet, the thing, or why it cannot be had. */
interface Arrival<Thing> {
  readonly it?: Thing;
  readonly fault?: { readonly error: unknown };
}

/** A thing that is loaded once, however many ask for it; where that failed it is loaded anew for the next who asks. */
function createArrival<Thing>(load: () => Promise<Thing>) {
  let arrival: Arrival<Thing> = {};
  let loading: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const settle = (next: Arrival<Thing>) => {
    arrival = next;
    for (const listener of listeners) listener();
  };
  const ask = () => {
    if (arrival.fault) {
      arrival = {};
      loading = undefined;
    }
    loading ??= load().then(
      (it) => settle({ it }),
      (error: unknown) => settle({ fault: { error } }),
    );
    return loading;
  };
  loaders.push(ask);
  return {
    ask,
    read: () => arrival,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Loads all parts that come later, so that nobody waits for them; what cannot be had now is asked for when it is shown. */
export async function loadTheRest(): Promise<void> {
  // A part that comes may bring parts of its own.
  for (let begun = 0; begun < loaders.length; ) {
    const next = loaders.slice(begun);
    begun = loaders.length;
    await Promise.all(next.map((load) => load()));
  }
  isLoaded = true;
}

/** Whether all parts that come later have come, or could not. */
export function isAllThere(): boolean {
  return isLoaded;
}
