import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askMending } from "~/modules/curation/ask-mending.server";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { mendingPage } from "~/modules/curation/mending-page.server";
import { MendingForm } from "~/modules/curation/parts/mending-form";
import { nameOf } from "~/modules/curation/rules/named";
import { questionNumber } from "~/modules/knowledge/rules/question-path";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["mending", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  const questionId = questionNumber(params.question) ?? 0;
  const page = club ? await mendingPage(club.id, questionId) : null;
  if (!club || !page) throw notFound();
  const reason = new URL(request.url).searchParams.get("reason")?.slice(0, 300) ?? "";
  return {
    club,
    ...page,
    reason,
    backTo: back(club.slug, questionId),
    meta: { title: context.t("mending:title") },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  const input = { ...form, clubId: club.id, questionId: questionNumber(params.question) };
  return respond(await askMending(context.actor, input), form, ({ questionId }) =>
    redirect(back(club.slug, questionId)),
  );
}

const back = (slug: string, question: number) =>
  `${clubPath(slug, "effectiveness")}/${nameOf({ kind: "question", id: question })}#acts`;

/** A curator asks those who wrote a question and its answers to mend them, kindly. */
export default function MendingRoute() {
  const { club, title, mendable, reason, backTo } = useLoaderData<typeof loader>();
  const { t } = useTranslation("mending");
  return (
    <ClubBody>
      <h1 className="mb-2 text-2xl">{t("title")}</h1>
      <p className="mb-1 font-medium" lang={club.language}>
        {title}
      </p>
      <p className="mb-6 max-w-measure text-ink-2">{t("text")}</p>
      <MendingForm mendable={mendable} reason={reason} backTo={backTo} />
    </ClubBody>
  );
}
