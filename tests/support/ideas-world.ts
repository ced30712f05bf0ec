import { writeIdea } from "~/modules/ideas/write-idea.server";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, as } from "./world";

let count = 0;

type Given = {
  club?: { id: number };
  author?: { id: number };
  title?: string;
  of?: string;
  interest?: string;
  from?: string;
  now?: Date;
};

/** An idea of a club, written by one of its members; new clubs and authors are made where none are given. */
export async function anIdea(given: Given = {}) {
  const { club = await aClub(), author, now = new Date(), ...words } = given;
  const wisher = author ?? (await aMember(club));
  count += 1;
  const initial = {
    kind: "wishToHave",
    title: `A tin with a window, ${count}`,
    body: "So that one sees what is left.",
  };
  const { ideaId } = unwrap(await writeIdea(await as(wisher), { clubId: club.id, ...initial, ...words }, { now }));
  return { ...(await database.idea.findUniqueOrThrow({ where: { id: ideaId } })), club, author: wisher };
}

/** What the author wishes in a club, twice, with a remark of theirs. */
export async function someWishes(club: { id: number }, author: { id: number }) {
  const [idea, other] = [await anIdea({ club, author }), await anIdea({ club, author })];
  const remark = { ideaId: idea.id, body: "In green, please." };
  const { commentId } = unwrap(await writeIdeaComment(await as(author), remark));
  return { idea, other, commentId };
}
