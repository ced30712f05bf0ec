import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { EnterableClub } from "~/access/rules";

type Tried = {
  published: boolean;
  state: string;
  removed: object | null;
  voice: { personId: number };
  club: { id: number; visibility: EnterableClub["visibility"]; entry: EnterableClub["entry"] };
  writers: readonly { personId: number; role: string; joined: boolean }[];
};

/** Whether the actor may invite members to try what a document says, by what its page has read of it. */
export function mayTryDocument(actor: Actor, { published, state, removed, voice, club, writers }: Tried): boolean {
  const { id: clubId, visibility, entry } = club;
  const ownerIds = writers.filter((one) => one.role === "owner" && one.joined).map(({ personId }) => personId);
  const about = { clubId, visibility, entry, authorId: voice.personId, removed: removed !== null, removedById: null };
  return (
    state !== "archived" && can(actor, "trial.begin", { ...about, ownerIds, promiserIds: [], unpublished: !published })
  );
}
