// Runs the command line from a clone: `npm run -s atlas -- check data/alipay-wechat/map.json`.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { built } from "./built.mjs";
import { setUp } from "./setup.mjs";

setUp();
const cli = await built("cli");
// What HTML files are made of takes some seconds to build: only who asks for one waits for that.
const asksForPage = process.argv.some((argument) => /(?:^|[.=])html?$/iu.test(argument));
if (asksForPage) process.env.ARGUMENT_ATLAS_PAGE = join(await built("onePage"), "page.json");
await import(pathToFileURL(join(cli, "argument-atlas.js")).href);
