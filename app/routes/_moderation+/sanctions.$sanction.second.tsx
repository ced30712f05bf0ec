import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SanctionFacts } from "~/modules/moderation/parts/sanction-facts";
import { SanctionFrame } from "~/modules/moderation/parts/sanction-frame";
import { WordsForm } from "~/modules/moderation/parts/words-form";
import { sanctionPath } from "~/modules/moderation/rules/paths";
import { sanctionPage } from "~/modules/moderation/sanction-page.server";
import { secondSanction } from "~/modules/moderation/second-sanction.server";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["sanctions"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const sanction = await sanctionPage(context.actor, { id: numberIn(params.sanction) ?? 0, now: context.now });
  if (!sanction?.may.second) throw notFound();
  return { sanction, meta: { title: context.t("sanctions:acts.second.title", { name: sanction.person.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await secondSanction(context.actor, { ...form, sanctionId: params.sanction });
  return respond(result, form, ({ sanctionId }) => redirect(sanctionPath(sanctionId)));
}

export default function SecondRoute() {
  const { sanction } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sanctions");
  return (
    <SanctionFrame
      club={sanction.club}
      id={sanction.id}
      heading={t("acts.second.title", { name: sanction.person.name })}
    >
      <SanctionFacts sanction={sanction} />
      <div className="mt-8">
        <WordsForm act="second" choice="agreed" backTo={sanctionPath(sanction.id)} />
      </div>
    </SanctionFrame>
  );
}
