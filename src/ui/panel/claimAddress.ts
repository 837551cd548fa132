import { claimHashes, type Home } from "../../store/address.ts";
import type { AtlasState } from "../../store/state.ts";

/** The address of a view with a claim and one of its passages selected, wherever the reader now looks. */
export function addressOf(state: AtlasState, home: Home | undefined, claim: string, passage = 0): string {
  return addressesIn(state, home)(claim, passage);
}

type Addresses = (claim: string, passage: number) => string;

/** What a panel's many links have in common stays the same wherever the reader looks: they are written once for all. */
let last: { readonly state: AtlasState; readonly home: Home | undefined; readonly addresses: Addresses } | undefined;

/** The addresses of the claims of a view. */
export function addressesIn(state: AtlasState, home: Home | undefined): Addresses {
  if (last && last.home === home && saysTheSame(last.state, state)) return last.addresses;
  const { camera: _, voice: __, ...rest } = state;
  const hashes = claimHashes(rest, home ?? state);
  last = { state, home, addresses: (claim, passage) => `#${hashes(claim, passage)}` };
  return last.addresses;
}

/** Parts of the state of which a link to a claim says nothing, or something of its own. */
const unsaid: ReadonlySet<string> = new Set<keyof AtlasState>([
  "camera",
  "voice",
  "selection",
  "passage",
  "texts",
  "fileName",
  "unfiltered",
]);

function saysTheSame(before: AtlasState, now: AtlasState): boolean {
  if (before === now) return true;
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].every((name) => unsaid.has(name) || Reflect.get(before, name) === Reflect.get(now, name));
}
