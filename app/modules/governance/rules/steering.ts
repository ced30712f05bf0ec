import type { Permission } from "~/access/permissions";

const curating: readonly Permission[] = [
  "question.edit",
  "question.close",
  "question.reopen",
  "question.remove",
  "question.restore",
  "answer.edit",
  "answer.remove",
  "answer.restore",
  "comment.edit",
  "comment.remove",
  "stance.withdraw",
];

/** Whether a permission is about changing what somebody wrote. */
export const isCurating = (permission: Permission): boolean => curating.includes(permission);
