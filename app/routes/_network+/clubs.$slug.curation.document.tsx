import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { draftFromAnswers } from "~/modules/curation/draft-from-answers.server";
import { draftable } from "~/modules/curation/draftable.server";
import { GatherForm } from "~/modules/curation/parts/gather-form";
import { documentAddress } from "~/modules/documents/rules/paths";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["curation", "documents", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const [answers, choices] = await Promise.all([
    draftable(club.id, new URL(request.url).searchParams.getAll("of[]")),
    speakingChoices(context.actor, club.id, context.viewer),
  ]);
  return { club, answers, choices, meta: { title: context.t("curation:gather.heading") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await draftFromAnswers(context.actor, { ...form, clubId: club.id }), form, (draft) =>
    redirect(documentAddress({ id: draft.documentId, title: draft.title })),
  );
}

/** A document is begun with what people answered, and the words stay theirs. */
export default function GatherRoute() {
  const { club, answers, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("curation");
  return (
    <ClubBody>
      <h1 className="mb-4 text-2xl">{t("gather.heading")}</h1>
      <GatherForm
        answers={answers}
        choices={choices}
        language={club.language}
        backTo={clubPath(club.slug, "curation?all")}
      />
    </ClubBody>
  );
}
