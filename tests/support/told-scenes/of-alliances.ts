import { cutLink } from "~/modules/alliances/cut-link.server";
import { declineLink } from "~/modules/alliances/decide-link.server";
import { referMember } from "~/modules/alliances/refer-member.server";
import { referQuestion } from "~/modules/alliances/refer-question.server";
import { unwrap } from "~/platform/result";
import { linkedClubs } from "../linked-clubs";
import { aMember, aQuestion, as } from "../world";
import { relationScenes } from "./of-relations";

/** What has to happen between clubs and between organisations, and who is told then. */
export const allianceScenes = {
  ...relationScenes,
  "link-proposed": async () => [(await linkedClubs({}, { open: true })).cats.id],
  "link-accepted": async () => [(await linkedClubs()).dogs.id],
  "link-declined": async () => {
    const { dogs, cats, linkId } = await linkedClubs({}, { open: true });
    unwrap(await declineLink(await as(cats), { linkId }));
    return [dogs.id];
  },
  "link-cut": async () => {
    const { dogs, cats, linkId } = await linkedClubs();
    unwrap(await cutLink(await as(cats), { linkId, reason: "We part." }));
    return [dogs.id];
  },
  "member-referred": async () => {
    const { from, dogs, linkId } = await linkedClubs();
    const member = await aMember(from);
    unwrap(await referMember(await as(dogs), { clubId: from.id, linkId, handle: member.handle, note: "" }));
    return [member.id];
  },
  "question-shown-elsewhere": async () => {
    const { from, dogs, linkId } = await linkedClubs();
    const question = await aQuestion({ club: from });
    unwrap(await referQuestion(await as(dogs), { questionId: question.id, linkId }));
    return [question.author.id];
  },
};
