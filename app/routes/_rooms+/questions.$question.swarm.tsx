import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { contributionOf } from "~/modules/knowledge/contribution-of.server";
import { ContributionFrame } from "~/modules/knowledge/parts/contribution-frame";
import { questionNumber } from "~/modules/knowledge/rules/question-path";
import { openSwarm } from "~/modules/rooms/open-swarm.server";
import { AsOrganisation } from "~/modules/rooms/parts/as-organisation";
import { MessageForm } from "~/modules/rooms/parts/messages";
import { swarmPath } from "~/modules/rooms/rules/paths";
import { sellerChoices } from "~/modules/rooms/seller-choices.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["rooms", "knowledge", "rich-text"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const about = await contributionOf(context.actor, "question", params.question);
  if (!can(context.actor, "swarm.open", about.facts)) throw notFound();
  const choices = await sellerChoices(context.actor, about.club.id);
  return { about, choices, meta: { title: context.t("rooms:swarm.open") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await openSwarm(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ swarmId }) => redirect(swarmPath(swarmId)));
}

export default function OpenSwarmRoute() {
  const { about, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("rooms");
  return (
    <ContributionFrame about={about} heading={t("swarm.open")}>
      <p className="leading-normal text-ink-2">{t("swarm.open-text")}</p>
      <MessageForm draftKey={`swarm:${about.questionId}`} draft="" send={t("swarm.open")}>
        <AsOrganisation choices={choices} />
      </MessageForm>
    </ContributionFrame>
  );
}
