import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { decideAppeal } from "~/modules/moderation/decide-appeal.server";
import { SanctionAppeal } from "~/modules/moderation/parts/sanction-appeal";
import { SanctionFacts } from "~/modules/moderation/parts/sanction-facts";
import { SanctionFrame } from "~/modules/moderation/parts/sanction-frame";
import { WordsForm } from "~/modules/moderation/parts/words-form";
import { sanctionPath } from "~/modules/moderation/rules/paths";
import { sanctionPage } from "~/modules/moderation/sanction-page.server";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["sanctions"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const sanction = await sanctionPage(context.actor, { id: numberIn(params.sanction) ?? 0, now: context.now });
  if (!sanction?.may.decide) throw notFound();
  return { sanction, meta: { title: context.t("sanctions:acts.decision.title", { name: sanction.person.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await decideAppeal(context.actor, { ...form, sanctionId: params.sanction });
  return respond(result, form, ({ sanctionId }) => redirect(sanctionPath(sanctionId)));
}

export default function DecisionRoute() {
  const { sanction } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sanctions");
  return (
    <SanctionFrame
      club={sanction.club}
      id={sanction.id}
      heading={t("acts.decision.title", { name: sanction.person.name })}
    >
      <SanctionFacts sanction={sanction} />
      <SanctionAppeal sanction={sanction} />
      <div className="mt-8">
        <WordsForm act="decision" choice="granted" backTo={sanctionPath(sanction.id)} />
      </div>
    </SanctionFrame>
  );
}
