import type { Step } from "./step";
import { acceptances, answers } from "./steps/answers.server";
import { badges } from "./steps/badges.server";
import { comments } from "./steps/comments.server";
import { links } from "./steps/links.server";
import { questions } from "./steps/questions.server";
import { revisions } from "./steps/revisions.server";
import { tags } from "./steps/tags.server";
import { users } from "./steps/users.server";
import { votes } from "./steps/votes.server";

/** All readings of a dump in their order: each finds what it points to. */
export const steps: readonly Step[] = [
  users,
  tags,
  questions,
  answers,
  acceptances,
  comments,
  votes,
  links,
  revisions,
  badges,
];
