import type { Side } from "~/access/actor";
import type { Kind } from "./rules/kinds";

/** One thing a person is told, as the inbox and letters show it. */
export type NotificationView = {
  id: number;
  kind: Kind;
  variant: string;
  subject: string;
  /** Who did it; nobody when the portal itself did. */
  actor: { name: string; avatarKey: string | null; side: Side } | null;
  organisation: { name: string; side: Side; logoKey: string | null } | null;
  club: { name: string; language: string } | null;
  question: { title: string } | null;
  /** How many things it is about, where that is said. */
  count: number | null;
  read: boolean;
  at: string;
};
