import { useState } from "react";
import type { Home } from "../store/address.ts";
import type { Atlas } from "../store/createAtlas.ts";
import { createCommands } from "./commands.ts";
import { later } from "./later.tsx";
import { Page } from "./Page.tsx";
import { PrintSheets } from "./print/PrintSheets.tsx";
import type { Sample } from "./sample.ts";
import { Boundary } from "./shell/Boundary.tsx";
import { Broken } from "./shell/Broken.tsx";
import type { WatchVersions } from "./shell/NewerVersion.tsx";
import { Voice } from "./shell/Voice.tsx";
import { AtlasContext } from "./useAtlas.ts";
import { CommandsContext } from "./useCommands.ts";
import { HomeContext } from "./useHome.ts";

const NewerVersion = later(async () => (await import("./shell/NewerVersion.tsx")).NewerVersion);

/** The whole of the page. */
export function App(props: {
  readonly atlas: Atlas;
  readonly sample: Sample;
  readonly home: Home;
  /** The hash the page came with. */
  readonly arrival: string;
  /** Where the page is kept on the device: tells when there is a newer version of it. */
  readonly watchVersions?: WatchVersions | undefined;
}) {
  const [commands] = useState(createCommands);
  return (
    <AtlasContext value={props.atlas}>
      <CommandsContext value={commands}>
        <Boundary instead={(again) => <Broken part="page" again={again} />}>
          <Voice>
            <HomeContext value={props.home}>
              <Page sample={props.sample} home={props.home} arrival={props.arrival} />
            </HomeContext>
            <PrintSheets />
            {props.watchVersions && <NewerVersion watch={props.watchVersions} />}
          </Voice>
        </Boundary>
      </CommandsContext>
    </AtlasContext>
  );
}
