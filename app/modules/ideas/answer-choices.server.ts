import type { Actor } from "~/access/actor";
import type { SpeakingChoice } from "~/modules/network/speak-as";
import { speakingChoices } from "~/modules/network/speaking-choices.server";

/** The sellers of a club for which the actor may answer ideas there. */
export async function answerChoices(
  actor: Actor,
  clubId: number,
): Promise<(SpeakingChoice & { organisationId: number })[]> {
  const choices = await speakingChoices(actor, clubId, null);
  return choices.flatMap(({ organisationId, ...rest }) =>
    organisationId !== null && rest.side === "seller" ? [{ ...rest, organisationId }] : [],
  );
}
