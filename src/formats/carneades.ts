import type { ArgumentMap, Localized } from "../model/map.ts";
import { createDraft, type Draft, localized, localizedOrNone } from "./draft.ts";
import { type ComplainOf, readForeignXml } from "./foreignXml.ts";
import type { Reading } from "./issue.ts";
import { schemeNote } from "./schemeNote.ts";
import { allIn, childOf, childrenOf, textIn, type XmlElement } from "./xml.ts";

/**
 * Reads the argument graphs of Carneades (Gordon): the Carneades Argument Format (`caf`) and the Legal Knowledge Interchange
 * Format (`lkif`). Statements are claims, arguments relations with linked premises, pro or con. An exception among the
 * premises, and an argument for a statement `(undercut ...)`, undercuts.
 */
export function readCarneades(text: string): Reading<ArgumentMap> {
  return readForeignXml(text, draftOf);
}

function draftOf(root: XmlElement, complain: ComplainOf): Draft {
  const draft = createDraft();
  const graphs = root.name === "caf" ? [root] : allIn(root, "argument-graph");
  draft.question = titleOf(root, graphs);
  const undercuts = new Map<string, string>();
  for (const graph of graphs) {
    for (const statement of listed(graph, "statements", "statement"))
      addStatement(statement, { draft, complain, undercuts });
    for (const argument of listed(graph, "arguments", "argument"))
      addArgument(argument, { draft, complain, undercuts });
  }
  for (const reference of root.name === "caf" ? listed(root, "references", "metadata") : []) {
    draft.lost.add("source", reference.attributes.get("key") ?? "");
  }
  return draft;
}

function listed(holder: XmlElement, list: string, name: string): readonly XmlElement[] {
  return childrenOf(holder, list).flatMap((element) => childrenOf(element, name));
}

function titleOf(root: XmlElement, graphs: readonly XmlElement[]): Localized | undefined {
  const holder = root.name === "caf" ? childOf(root, "metadata") : graphs[0];
  return localizedOrNone(holder?.attributes.get("title"));
}

interface Context {
  readonly draft: Draft;
  readonly complain: ComplainOf;
  /** The relations that are undercut, by the statements that say so. */
  readonly undercuts: Map<string, string>;
}

function addStatement(statement: XmlElement, { draft, complain, undercuts }: Context): void {
  const { attributes } = statement;
  const id = attributes.get("id");
  if (!id) {
    complain(statement, "carneades-statement");
    return;
  }
  const undercut = /^\(undercut\s+([^()\s]+)\)$/u.exec(attributes.get("atom") ?? "")?.[1];
  if (undercut !== undefined) {
    undercuts.set(id, argumentKey(undercut));
    draft.lost.add("undercut-statement", id);
    return;
  }
  const value = attributes.get("value") ?? "unknown";
  if (!/^(?:unknown|)$/u.test(value) || attributes.get("assumption") === "true") draft.lost.add("assumption", id);
  const isMain = attributes.get("main") === "true";
  draft.claims.push({ key: id, text: textOf(statement), ...(isMain ? { kind: "position" } : {}) });
}

/** What a statement says, in the languages that it is described in; else its text or its formula. */
function textOf(statement: XmlElement): string | Localized {
  const described = descriptionIn(statement);
  if (described) return described;
  const [said] = childrenOf(statement, "s");
  const words = spaced(textIn(said ?? statement));
  return words === "" ? (statement.attributes.get("atom") ?? "") : words;
}

/** A description in Chinese and in English, else in whatever language comes first. */
function descriptionIn(holder: XmlElement | undefined): Localized | undefined {
  const all = holder ? listed(holder, "descriptions", "description") : [];
  const inLanguages = (prefix: string) => all.find(({ attributes }) => attributes.get("lang")?.startsWith(prefix));
  const texts = [inLanguages("zh"), inLanguages("en")].map((element) => (element ? spaced(textIn(element)) : ""));
  const [zh = "", en = ""] = texts;
  if (zh !== "" || en !== "") return { ...(zh === "" ? {} : { "zh-Hant": zh }), ...(en === "" ? {} : { en }) };
  const [first] = all.map((element) => spaced(textIn(element))).filter((words) => words !== "");
  return first === undefined ? undefined : localized(first);
}

function spaced(text: string): string {
  return text.replace(/[ \t\r\n]+/gu, " ").trim();
}

function argumentKey(id: string): string {
  return `argument ${id}`;
}

function addArgument(argument: XmlElement, { draft, complain, undercuts }: Context): void {
  const { attributes } = argument;
  const id = attributes.get("id");
  const conclusion = childOf(argument, "conclusion")?.attributes.get("statement");
  if (!id || !conclusion) {
    complain(argument, "carneades-argument");
    return;
  }
  const premises = listed(argument, "premises", "premise");
  const isException = (premise: XmlElement) => premise.attributes.get("type") === "exception";
  for (const { attributes: says } of premises) {
    if (says.get("polarity") === "negative" || says.get("positive") === "false") draft.lost.add("negation", id);
  }
  const isCon = attributes.get("pro") === "false" || attributes.get("direction") === "con";
  const undercut = undercuts.get(conclusion);
  const note = noteOf(argument);
  draft.relations.push({
    ...{ key: argumentKey(id), id, from: premises.filter((premise) => !isException(premise)).map(statementOf) },
    ...(undercut === undefined
      ? { type: isCon ? "rebut" : "support", to: conclusion }
      : { type: "rebut", to: undercut }),
    ...(note ? { note } : {}),
  });
  for (const [i, exception] of premises.filter(isException).entries()) {
    draft.lost.add("exception", id);
    draft.relations.push({
      id: `${id}-exception-${i + 1}`,
      type: "rebut",
      from: [statementOf(exception)],
      to: argumentKey(id),
    });
  }
}

function statementOf({ attributes }: XmlElement): string {
  return attributes.get("statement") ?? "";
}

/** The description of an argument, else its title, else its scheme. */
function noteOf(argument: XmlElement): Localized | undefined {
  const { attributes } = argument;
  const described = descriptionIn(childOf(argument, "metadata")) ?? localizedOrNone(attributes.get("title"));
  return described ?? schemeNote(attributes.get("scheme") ?? "");
}
