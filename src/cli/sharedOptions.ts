import { languages } from "../model/map.ts";
import type { Option } from "./options.ts";

/** `--lang`: the language of the messages. */
export const languageOption: Option = {
  name: "lang",
  value: "LANG",
  choices: languages,
  about: (words) => words.langOption,
};

/** `--format`: for people or for programs. */
export const formatOption: Option = {
  name: "format",
  value: "FORMAT",
  choices: ["text", "json"],
  about: (words) => words.formatOption,
};
