import * as z from "zod/mini";
import { bases, claimKinds, confidences, modes, relationTypes, stances } from "../model/map.ts";
import { limits } from "./limits.ts";

// A strict content security policy forbids code that is made at run time.
z.config({ jitless: true });

const about = (description: string) => z.meta({ description });

const codePoints = (text: string) => [...text].length;

const notEmpty = () => z.minLength(1);

const atMost = (limit: number) => [
  z.refine<string>((text) => text.length <= limit || codePoints(text) <= limit, { params: { reason: "too-long" } }),
  z.meta({ maxLength: limit }),
];

const words = (description: string) => z.string().check(notEmpty(), ...atMost(limits.characters), about(description));

const localized = z
  .strictObject({
    "zh-Hant": z.exactOptional(words("In Traditional Chinese.")),
    en: z.exactOptional(words("In English.")),
  })
  .check(
    z.refine((text) => Object.keys(text).length > 0, { params: { reason: "no-language" } }),
    z.meta({ description: "A text in one or both languages.", minProperties: 1 }),
  );

const text = (description: string) => localized.check(about(description));

const id = words;

const offset = (description: string) => z.int().check(z.nonnegative(), about(description));

const choice = <const Values extends readonly string[]>(values: Values, description: string) =>
  z.enum(values).check(about(description));

const ofForm = (pattern: RegExp, reason: string) => [
  z.refine<string>((text) => pattern.test(text), { params: { reason } }),
  z.meta({ pattern: pattern.source }),
];

const date = z
  .string()
  .check(
    ...ofForm(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, "date"),
    z.meta({ description: "When it was written: YYYY, YYYY-MM or YYYY-MM-DD.", examples: ["2020-03"] }),
  );

const sha256 = z
  .string()
  .check(
    ...ofForm(/^[0-9a-f]{64}$/u, "sha256"),
    about("SHA-256 of its UTF-8 bytes, as 64 lower-case hexadecimal digits."),
  );

const sourceDocument = z
  .strictObject({
    id: id("The name by which voices refer to it; unique among the documents."),
    title: text("What it is called."),
    characters: offset("Its length in Unicode code points."),
    sha256,
    date: z.exactOptional(date),
  })
  .check(about("A text the debate was read from. It is cited, never copied."));

const byline = z
  .strictObject({
    name: words("The name that seems to sign it."),
    confidence: choice(confidences, "How sure that is."),
    note: z.exactOptional(text("The evidence, in one sentence.")),
  })
  .check(about("The name under which a voice seems to be signed."));

const voice = z
  .strictObject({
    id: id("The name by which passages refer to it; unique among the voices."),
    document: z.string().check(about("The id of the document it speaks in.")),
    start: offset("Where it begins, in Unicode code points of the document."),
    end: offset("Where it ends, exclusive, in Unicode code points of the document."),
    name: text("What it is called on the map."),
    gist: z.exactOptional(text("What it says, in a few words of our own.")),
    paragraphs: z._default(
      z
        .array(offset("Where a paragraph begins."))
        .check(about("Where each of its paragraphs begins, in code points of the document, ascending.")),
      [],
    ),
    stance: choice(stances, "Its answer to the question; none: it does not address it."),
    positions: z._default(
      z
        .array(z.string())
        .check(about("The ids of the claims it puts forward as its answer: the first in full, a second in part.")),
      [],
    ),
    byline: z.exactOptional(byline),
    note: z.exactOptional(text("The annotator's remark.")),
  })
  .check(about("Who speaks: an answer, a speaker, an author."));

const passage = z
  .strictObject({
    voice: z.string().check(about("The id of the voice that says it.")),
    start: offset("Where it begins, in Unicode code points of the document."),
    end: offset("Where it ends, exclusive, in Unicode code points of the document."),
    phrase: z
      .string()
      .check(
        notEmpty(),
        ...atMost(limits.phrase),
        about("A few of its words, at most 16 characters, by which it is found again."),
      ),
    gloss: z.exactOptional(words("The phrase in the other language.")),
    gist: z.exactOptional(text("What it says, in our own words.")),
    mode: z._default(choice(modes, "How the voice puts it forward; reports: somebody else's words."), "asserts"),
  })
  .check(about("A stretch of a document that states a claim."));

const reviewed = z
  .array(words("The code of a warning."))
  .check(about("The codes of the warnings that the note answers: it was looked at again, and stays for that reason."));

const claim = z
  .strictObject({
    id: id("The name by which relations refer to it; unique among claims and relations."),
    verdict: z.exactOptional(text("A position's answer to the question, in a word or two.")),
    label: z.exactOptional(text("The claim as it stands on a card: at most 16 Han or 34 Latin characters.")),
    text: text("The claim in one sentence."),
    tags: z._default(z.array(words("A tag.")).check(about("Words to filter by.")), []),
    kind: z._default(choice(claimKinds, "What part it plays; position: it answers the question itself."), "reason"),
    weight: z.exactOptional(
      z
        .number()
        .check(
          z.minimum(0),
          z.maximum(1),
          about("Its base score: how strong it is by itself, before anything bears on it; 0.5 where none is given."),
        ),
    ),
    passages: z._default(z.array(passage).check(about("Where it is stated.")), []),
    note: z.exactOptional(text("The annotator's remark: a figure that cannot be right, a hard call.")),
    reviewed: z.exactOptional(reviewed),
  })
  .check(about("A statement that someone puts forward, once, however many say it."));

const relation = z
  .strictObject({
    id: id("The name by which undercuts refer to it; unique among claims and relations."),
    type: choice(relationTypes, "support: a reason for it; rebut: an objection to it."),
    from: z
      .pipe(
        z.union([z.string(), z.array(z.string()).check(notEmpty())]),
        z.transform((from) => (typeof from === "string" ? [from] : from)),
      )
      .check(about("The id of the claim that bears on it, or a list of ids that do so only together.")),
    to: z
      .string()
      .check(about("The id of the claim it bears on; of a relation, for an undercut (then type is rebut).")),
    strength: z._default(
      z.literal([1, 2, 3]).check(about("How much the author leans on it: 1 weak, 2 moderate, 3 strong.")),
      2,
    ),
    basis: z._default(
      choice(bases, "Who draws it: the author in words, the author by plain intent, or the annotator alone."),
      "annotator",
    ),
    note: z.exactOptional(text("The annotator's remark.")),
    reviewed: z.exactOptional(reviewed),
  })
  .check(about("One or more claims that bear on a claim or on another relation."));

const tourStep = z
  .strictObject({
    claim: z.string().check(about("The id of the claim to stop at.")),
    caption: text("What to see there."),
  })
  .check(about("One stop on a walk through the debate."));

/** The shape of a map file: what may stand where. It checks files and makes the JSON Schema for editors. */
export const mapSchema = z
  .strictObject({
    $schema: z.exactOptional(z.string().check(about("Where the JSON Schema of this file lies, for editors."))),
    version: z.literal(1).check(about("The version of this form of file.")),
    id: id("A short name of the debate."),
    question: text("The question that the debate answers."),
    documents: z._default(z.array(sourceDocument).check(about("The texts the debate was read from.")), []),
    voices: z._default(z.array(voice).check(about("Who speaks, in order of speaking.")), []),
    claims: z.array(claim).check(about("What is claimed.")),
    relations: z.array(relation).check(about("What bears on what.")),
    tour: z._default(z.array(tourStep).check(about("A walk through the debate.")), []),
  })
  .check(
    z.meta({ title: "Argument map", description: "A debate: what is claimed, what bears on what, who said it where." }),
  );

/** The shapes of its parts, for what other formats carry along of a map. */
export const partSchemas = { localized, sourceDocument, voice, claim, relation, tourStep, id: id("An id.") } as const;

/** A map file as it is read, defaults filled in. */
export type MapFile = z.output<typeof mapSchema>;
