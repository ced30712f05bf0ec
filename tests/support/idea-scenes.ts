import { mergeIdea } from "~/modules/ideas/merge-idea.server";
import { removeIdea } from "~/modules/ideas/remove-idea.server";
import { writeIdeaComment } from "~/modules/ideas/write-idea-comment.server";
import { unwrap } from "~/platform/result";
import { anIdea } from "./ideas-world";
import { aSeat, as } from "./world";

type Someone = { id: number };
type Scene = Record<"club" | "moderator" | "boss" | "manager" | "speaker", Someone> & {
  organisation: { id: number; slug: string; side: "buyer" | "seller" | "neutral" };
};
const ids = (...people: Someone[]) => people.map(({ id }) => id).sort((one, other) => one - other);

/** What has to happen for each kind of notification about ideas, and who is told then. */
export const ideaScenes = {
  "idea-asked": async ({ club, organisation, boss, manager, speaker }: Scene) => {
    await aSeat(club, organisation);
    await anIdea({ club, of: organisation.slug });
    return ids(boss, manager, speaker);
  },
  "idea-comment": async ({ club, moderator }: Scene) => {
    const idea = await anIdea({ club });
    unwrap(await writeIdeaComment(await as(moderator), { ideaId: idea.id, body: "In green, please." }));
    return ids(idea.author);
  },
  "idea-removed": async ({ club, moderator }: Scene) => {
    const idea = await anIdea({ club });
    unwrap(await removeIdea(await as(moderator), { ideaId: idea.id, reason: "Wished twice." }));
    return ids(idea.author);
  },
  "idea-merged": async ({ club, moderator }: Scene) => {
    const [idea, other] = [await anIdea({ club }), await anIdea({ club })];
    const sent = { ideaId: idea.id, into: String(other.id), reason: "The same." };
    unwrap(await mergeIdea(await as(moderator), sent));
    return ids(idea.author);
  },
};
