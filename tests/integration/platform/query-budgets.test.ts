import { expect, test } from "vitest";
import { documentPath } from "~/modules/documents/rules/paths";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { sessionCookie } from "~/modules/identity/rules/session-cookie";
import { hashOfToken, newToken } from "~/modules/identity/sessions/token.server";
import { signedInBy } from "~/modules/identity/signed-in-by.server";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { database } from "~/platform/db/database.server";
import { countingQueries } from "~/platform/db/query-count.server";
import { unwrap } from "~/platform/result";
import { asked, contextOf, moduleOf } from "../../support/calls";
import { aRemark } from "../../support/discussed";
import { aDocument, bringOut, rewrite } from "../../support/documents";
import { aCommitment, anIdea } from "../../support/ideas-world";
import { settle } from "../../support/settle";
import {
  aClub,
  aComment,
  aMember,
  anAnswer,
  anOrganisation,
  aPerson,
  aQuestion,
  aSeat,
  aStaffMember,
  as,
} from "../../support/world";

/** What the page may ask for a guest (null: guests are not let in) and for a member who moderates. */
type Budget = { page: string; routes: string[]; address: string; guest: number | null; member: number };
type Params = Record<"slug" | "question" | "document" | "idea", string>;

/** A club with so many questions and answers, documents and wishes, and the pages that show it. What a page may ask of the database does not depend on how many. */
async function aWorld(size: number) {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const question = await aQuestion({ club });
  const document = await aDocument({ club, body: "Puppies eat four times a day." });
  await bringOut(document.id, { owner: document.owner, curator: owner });
  for (let n = 0; n < size; n += 1) {
    await aQuestion({ club });
    const answer = await anAnswer(question);
    await aComment({ kind: "answer", id: answer.id, clubId: club.id });
    await rewrite(document.id, await aMember(club), `Puppies eat ${n + 1} times a day, says somebody.`);
    await aRemark(document.id, document.owner, "");
    await bringOut(document.id, { owner: document.owner, curator: owner });
  }
  const idea = await aWish(club, { size, question, document });
  await settle();
  const params = {
    slug: club.slug,
    question: decodeURI(questionPath(question)).replace("/questions/", ""),
    document: documentPath(document).replace("/documents/", ""),
    idea: String(idea.id),
  };
  return { member: await aMember(club, undefined, { role: "moderator" }), params };
}

/** A wish from a question that led to a document, with so many others beside it, promised and spoken of. */
async function aWish(
  club: { id: number },
  { size, question, document }: { size: number; question: { id: number }; document: { id: number } },
) {
  const organisation = await anOrganisation();
  await aSeat(club, organisation);
  const speaker = await aStaffMember(organisation);
  const from = `question:${question.id}`;
  const idea = await anIdea({ club, from });
  for (let n = 0; n < size; n += 1) {
    await aCommitment(await anIdea({ club, from }), { organisation, author: speaker });
    unwrap(await writeIdeaComment(await as(speaker), { ideaId: idea.id, body: "In green, please." }));
  }
  const led = { fromKind: "idea" as const, fromId: idea.id, toKind: "document" as const, toId: document.id };
  await database.lineageLink.create({ data: led });
  return idea;
}

const budgets = ({ slug, question, document, idea }: Params): Budget[] => [
  { page: "home", routes: ["_index"], address: "/", guest: 3, member: 3 },
  { page: "clubs", routes: ["_network+/clubs._index"], address: "/clubs", guest: 1, member: 1 },
  {
    page: "club",
    routes: ["_network+/clubs.$slug", "_network+/clubs.$slug._index"],
    address: `/clubs/${slug}`,
    guest: 4,
    member: 4,
  },
  {
    page: "questions of a club",
    routes: ["_network+/clubs.$slug", "_network+/clubs.$slug.questions"],
    address: `/clubs/${slug}/questions`,
    guest: 3,
    member: 3,
  },
  { page: "questions", routes: ["_knowledge+/questions._index"], address: "/questions", guest: 1, member: 1 },
  {
    page: "question",
    routes: ["_knowledge+/questions.$question._index"],
    address: `/questions/${question}`,
    guest: 1,
    member: 2,
  },
  {
    page: "document",
    routes: ["_documents+/documents.$document._index"],
    address: `/documents/${document}`,
    guest: 1,
    member: 1,
  },
  {
    page: "documents of a club",
    routes: ["_network+/clubs.$slug.documents._index"],
    address: `/clubs/${slug}/documents`,
    guest: 2,
    member: 2,
  },
  {
    page: "wishes of a club",
    routes: ["_network+/clubs.$slug", "_network+/clubs.$slug.ideas._index"],
    address: `/clubs/${slug}/ideas`,
    guest: 4,
    member: 4,
  },
  { page: "wish", routes: ["_ideas+/ideas.$idea._index"], address: `/ideas/${idea}`, guest: 2, member: 2 },
  { page: "lineage", routes: ["_ideas+/ideas.$idea.lineage"], address: `/ideas/${idea}/lineage`, guest: 5, member: 5 },
  {
    page: "curation desk",
    routes: ["_network+/clubs.$slug", "_network+/clubs.$slug.curation._index"],
    address: `/clubs/${slug}/curation`,
    guest: null,
    member: 5,
  },
  {
    page: "advice",
    routes: ["_network+/clubs.$slug", "_network+/clubs.$slug.advice"],
    address: `/clubs/${slug}/advice?need=number`,
    guest: 14,
    member: 14,
  },
  { page: "search", routes: ["_search+/search._index"], address: "/search?q=number", guest: 5, member: 5 },
];

test.each([0, 4])(
  "no page asks the database more than its budget, with %i more questions and answers",
  async (size) => {
    const { member, params } = await aWorld(size);
    const [guest, signedIn] = [await contextOf(null), await contextOf(member)];
    const spent: Record<string, string> = {};
    const over: string[] = [];
    for (const budget of budgets(params)) {
      const loaders = await Promise.all(budget.routes.map((name) => moduleOf({ file: `routes/${name}.tsx` })));
      for (const [who, context] of [
        ["guest", guest],
        ["member", signedIn],
      ] as const) {
        const allowed = budget[who];
        if (allowed === null) continue;
        const { queries } = await countingQueries(() =>
          Promise.all(loaders.map(async ({ loader }) => loader?.({ params, request: asked(budget.address), context }))),
        );
        spent[`${budget.page}, ${who}`] = `${queries} of ${allowed}`;
        if (queries > allowed) over.push(`${budget.page}, ${who}: ${queries} queries, and ${allowed} are allowed`);
      }
    }
    expect(over, JSON.stringify(spent, null, 1)).toEqual([]);
  },
  90_000,
);

test("who asks is found out in one query, and a guest in none", async () => {
  const person = await aPerson();
  const token = newToken();
  const expiresAt = new Date(Date.now() + 86_400_000);
  await database.session.create({ data: { id: hashOfToken(token), personId: person.id, expiresAt } });
  const signedIn = await countingQueries(() => signedInBy({ [sessionCookie]: token }));
  expect(signedIn.value.viewer?.id).toBe(person.id);
  expect(signedIn.queries).toBe(1);
  expect((await countingQueries(() => signedInBy({}))).queries).toBe(0);
});
