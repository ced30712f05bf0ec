import type { TFunction } from "i18next";
import { everyRow } from "~/platform/db/every-row.server";
import { escapeText } from "~/platform/rich-text/escape";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import type { ZippedFile } from "~/platform/zip-stream.server";
import type { Lists } from "./lists";
import { aboutSeat, governanceOf, sponsoringOf } from "./own-facts.server";
import { type JointRow, jointAnswersOf } from "./own-joint-answers.server";
import { credentialsOf, offeringsOf } from "./own-offerings.server";
import { backRoomOf, stancesOf } from "./own-rooms.server";
import { askedOf, type SaidRow, saidFor, type Whose } from "./own-rows.server";
import { trialsOf } from "./own-trials.server";
import { documentsOf, wishesOf } from "./own-works.server";

type Told = Pick<SaidRow, "questionId" | "title" | "by" | "role" | "at" | "bodyHtml">;
export type Telling = { t: TFunction; language: string; baseUrl: string };

/** The files in which an organisation takes its own data along: JSON for machines, one page to read for people. */
export async function* ownFiles(whose: Whose, telling: Telling): AsyncGenerator<ZippedFile> {
  const { baseUrl } = telling;
  yield { name: "about.json", text: whole(await aboutSeat(whose)) };
  yield { name: "said.json", text: list(saidFor(whose), baseUrl) };
  yield { name: "asked-of-us.json", text: list(askedOf(whose), baseUrl) };
  yield { name: "joint-answers.json", text: joint(whose, baseUrl) };
  yield { name: "stances.json", text: lists(stancesOf(whose)) };
  yield { name: "wishes.json", text: lists(wishesOf(whose)) };
  yield { name: "documents.json", text: lists(documentsOf(whose)) };
  yield { name: "trials.json", text: lists(trialsOf(whose)) };
  yield { name: "offerings.json", text: whole(await offeringsOf(whose)) };
  yield { name: "credentials.json", text: whole(await credentialsOf(whose)) };
  yield { name: "back-room.json", text: lists(backRoomOf(whose)) };
  yield { name: "governance.json", text: lists(governanceOf(whose)) };
  yield { name: "sponsoring.json", text: lists(sponsoringOf(whose)) };
  yield { name: "read-me.html", text: page(whose, telling) };
}

async function* whole(value: unknown): AsyncGenerator<string> {
  yield `${JSON.stringify(value, null, 2)}\n`;
}

/** Each list under its name. */
async function* lists(named: Lists): AsyncGenerator<string> {
  let before = "{\n";
  for (const [name, list] of Object.entries(named)) {
    yield `${before}${JSON.stringify(name)}: `;
    yield* inBrackets(everyRow(list), (row) => row);
    before = ",\n";
  }
  yield "}\n";
}

async function* list(found: AsyncIterable<SaidRow>, baseUrl: string): AsyncGenerator<string> {
  yield* inBrackets(found, ({ body, bodyHtml: _html, questionId, title, ...rest }) => ({
    ...rest,
    question: { title, url: `${baseUrl}/questions/${questionId}` },
    text: toMarkdown(body),
  }));
}

async function* joint(whose: Whose, baseUrl: string): AsyncGenerator<string> {
  yield* inBrackets(jointAnswersOf(whose), ({ questionId, title, parts, ...rest }: JointRow) => ({
    ...rest,
    question: { title, url: `${baseUrl}/questions/${questionId}` },
    parts: parts.map(({ body, bodyHtml: _html, ...part }) => ({ ...part, text: toMarkdown(body) })),
  }));
}

async function* inBrackets<Row>(found: AsyncIterable<Row>, shown: (row: Row) => object): AsyncGenerator<string> {
  let before = "[\n";
  for await (const row of found) {
    yield `${before}${JSON.stringify(shown(row))}`;
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

async function* page(whose: Whose, { t, language, baseUrl }: Telling): AsyncGenerator<string> {
  const title = escapeText(t("governance:bundle.title"));
  yield `<!doctype html>\n<html lang="${language}"><meta charset="utf-8"><title>${title}</title><style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.7 sans-serif}article{border-top:1px solid #999;padding:.5rem 0}</style>\n`;
  yield `<h1>${title}</h1>\n<p>${escapeText(t("governance:bundle.text"))}</p>\n<h2>${escapeText(t("governance:bundle.said"))}</h2>\n`;
  yield* articles(saidFor(whose), baseUrl);
  yield `<h2>${escapeText(t("governance:bundle.asked"))}</h2>\n`;
  yield* articles(askedOf(whose), baseUrl);
  yield `<h2>${escapeText(t("governance:bundle.joint"))}</h2>\n`;
  yield* articles(partsOf(whose), baseUrl);
  yield "</html>\n";
}

/** Its own parts of joint answers, as articles of their own. */
async function* partsOf(whose: Whose): AsyncGenerator<Told> {
  for await (const { questionId, title, parts } of jointAnswersOf(whose))
    for (const { by, role, at, bodyHtml } of parts) yield { questionId, title, by, role, at: new Date(at), bodyHtml };
}

async function* articles(found: AsyncIterable<Told>, baseUrl: string): AsyncGenerator<string> {
  for await (const one of found) {
    const link = `<a href="${baseUrl}/questions/${one.questionId}">${escapeText(one.title)}</a>`;
    const who = escapeText(`@${one.by}${one.role && ` · ${one.role}`} · ${one.at.toISOString().slice(0, 10)}`);
    yield `<article><h3>${link}</h3><p>${who}</p>${one.bodyHtml}</article>\n`;
  }
}
