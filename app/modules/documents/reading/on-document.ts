import type { Permission } from "~/access/permissions";

/** What a page of a document asks the permission table about. */
export type OnDocument = Extract<
  Permission,
  | "document.follow"
  | "document.open"
  | "document.enter"
  | "document.write"
  | "document.suggest"
  | "document.remark"
  | "document.manage"
  | "document.stage"
  | "document.file"
  | "document.publish"
  | "document.verify"
  | "document.doubt"
  | "document.leave"
  | "document.remove"
  | "document.restore"
>;
