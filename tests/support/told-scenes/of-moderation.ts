import { system } from "~/access/actor";
import { appealSanction } from "~/modules/moderation/appeal-sanction.server";
import { decideAppeal } from "~/modules/moderation/decide-appeal.server";
import { endSanction } from "~/modules/moderation/end-sanction.server";
import { liftSanction } from "~/modules/moderation/lift-sanction.server";
import { secondSanction } from "~/modules/moderation/second-sanction.server";
import { unwrap } from "~/platform/result";
import { aSanction, aSanctionThatWaits } from "../sanctions";
import { as } from "../world";

const words = "It was looked at once more, with care.";

/** What has to happen to a sanction, and who is told then. */
export const moderationScenes = {
  sanctioned: async () => [(await aSanction()).member.id],
  "sanction-waits": async () => [(await aSanctionThatWaits()).other.id],
  "sanction-refused": async () => {
    const { sanctionId, moderator, other } = await aSanctionThatWaits();
    unwrap(await secondSanction(await as(other), { sanctionId, agreed: "false", words }));
    return [moderator.id];
  },
  "sanction-ended": async () => {
    const { sanctionId, member } = await aSanction();
    unwrap(await endSanction(system, { sanctionId }, { now: new Date(Date.now() + 25 * 3_600_000) }));
    return [member.id];
  },
  "sanction-lifted": async () => {
    const { sanctionId, member, other } = await aSanction();
    unwrap(await liftSanction(await as(other), { sanctionId, words }));
    return [member.id];
  },
  "appeal-decided": async () => {
    const { sanctionId, member, other } = await aSanction();
    unwrap(await appealSanction(await as(member), { sanctionId, words }));
    unwrap(await decideAppeal(await as(other), { sanctionId, granted: "true", words }));
    return [member.id];
  },
};
