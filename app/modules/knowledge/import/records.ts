import type { DumpFile, Values } from "./dump-files";
import { line, moment, momentOrNull, neededLine, tagNames, whole, wholeOrNull, words } from "./fields";

/* The rows of a dump, understood. Reading throws a Damage where a row lacks what it needs. */

const readUser = (row: Values) => ({
  id: whole(row, "Id"),
  name: line(row, "DisplayName").slice(0, 80),
  about: words(row, "AboutMe"),
  location: line(row, "Location"),
  createdAt: moment(row, "CreationDate"),
});

const readTag = (row: Values) => ({
  id: whole(row, "Id"),
  name: neededLine(row, "TagName"),
  texts: [wholeOrNull(row, "ExcerptPostId"), wholeOrNull(row, "WikiPostId")].filter((id) => id !== null),
});

const readPost = (row: Values) => {
  const kind = whole(row, "PostTypeId");
  return {
    id: whole(row, "Id"),
    kind,
    parentId: kind === 2 ? whole(row, "ParentId") : null,
    acceptedId: wholeOrNull(row, "AcceptedAnswerId"),
    title: kind === 1 ? neededLine(row, "Title") : line(row, "Title"),
    body: words(row, "Body"),
    tags: tagNames(words(row, "Tags")),
    score: wholeOrNull(row, "Score") ?? 0,
    viewCount: wholeOrNull(row, "ViewCount") ?? 0,
    answerCount: wholeOrNull(row, "AnswerCount") ?? 0,
    commentCount: wholeOrNull(row, "CommentCount") ?? 0,
    createdAt: moment(row, "CreationDate"),
    editedAt: momentOrNull(row, "LastEditDate"),
    activeAt: momentOrNull(row, "LastActivityDate"),
    closedAt: momentOrNull(row, "ClosedDate"),
    ...author(row, "Owner"),
    licence: line(row, "ContentLicense"),
  };
};

const readComment = (row: Values) => ({
  id: whole(row, "Id"),
  postId: whole(row, "PostId"),
  score: wholeOrNull(row, "Score") ?? 0,
  text: words(row, "Text"),
  createdAt: moment(row, "CreationDate"),
  ...author(row, ""),
  licence: line(row, "ContentLicense"),
});

const readVote = (row: Values) => ({
  id: whole(row, "Id"),
  postId: whole(row, "PostId"),
  kind: whole(row, "VoteTypeId"),
  userId: wholeOrNull(row, "UserId"),
  createdAt: moment(row, "CreationDate"),
});

const readLink = (row: Values) => ({
  id: whole(row, "Id"),
  postId: whole(row, "PostId"),
  relatedId: whole(row, "RelatedPostId"),
  kind: whole(row, "LinkTypeId"),
  createdAt: moment(row, "CreationDate"),
});

const readHistory = (row: Values) => ({
  id: whole(row, "Id"),
  postId: whole(row, "PostId"),
  kind: whole(row, "PostHistoryTypeId"),
  revision: line(row, "RevisionGUID").replace(/[^A-Za-z0-9-]/g, "") || `row-${whole(row, "Id")}`,
  text: words(row, "Text"),
  comment: line(row, "Comment"),
  createdAt: moment(row, "CreationDate"),
  ...author(row, ""),
  licence: line(row, "ContentLicense"),
});

const readBadge = (row: Values) => ({ id: whole(row, "Id"), name: line(row, "Name") });

/** Whoever wrote it: by number, or, when the account is gone, by the name that was left. */
const author = (row: Values, before: "Owner" | "") => ({
  userId: wholeOrNull(row, `${before}UserId`),
  userName: line(row, `${before === "" ? "User" : before}DisplayName`).slice(0, 80),
});

/** How each file's rows are understood. */
export const readers = {
  Users: readUser,
  Tags: readTag,
  Posts: readPost,
  Comments: readComment,
  Votes: readVote,
  PostLinks: readLink,
  PostHistory: readHistory,
  Badges: readBadge,
} satisfies Record<DumpFile, (row: Values) => { id: number }>;

export type Readers = typeof readers;
export type Of<File extends DumpFile> = ReturnType<Readers[File]>;
