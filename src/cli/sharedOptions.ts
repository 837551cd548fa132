import { encodings } from "../model/decode.ts";
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

/** `--encoding`: what the files are in, where that is not UTF-8. */
export const encodingOption: Option = {
  name: "encoding",
  value: "ENCODING",
  choices: encodings,
  about: (words) => words.encodingOption,
};
