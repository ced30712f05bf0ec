import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { beginTrial } from "~/modules/ideas/begin-trial.server";
import { newTrialPage } from "~/modules/ideas/new-trial-page.server";
import { TrialForm } from "~/modules/ideas/parts/trial-form";
import { trialPath } from "~/modules/ideas/rules/idea-path";
import { uploadImage } from "~/modules/interactions/upload-image.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { readFormWithFile } from "~/platform/http/upload.server";
import { Link } from "~/ui/link";

export const handle = { i18n: ["network", "trials", "ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const of = new URL(request.url).searchParams.get("of");
  const page = await newTrialPage(context.actor, { slug: params.slug, of, viewer: context.viewer });
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("trials:begin.act") } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const sent = await readFormWithFile(request);
  if (!sent.ok) return respond(sent, {}, () => redirect(request.url));
  const { form, file } = sent.value;
  if (file) {
    // kept at once, so that it need not be chosen again when something else has to be looked at first
    const kept = await uploadImage(context.actor, { file });
    if (!kept.ok) return respond(kept, form, () => redirect(request.url));
    form.pictureKey = kept.value.key;
  }
  const result = await beginTrial(context.actor, form);
  return respond(result, form, ({ trialId }) => redirect(trialPath(trialId)));
}

/** Where one invites members to try something together. */
export default function NewTrialRoute() {
  const { of, tried, choices, club } = useLoaderData<typeof loader>();
  const { t } = useTranslation("trials");
  return (
    <ClubBody>
      <h1 className="text-xl">{t("begin.act")}</h1>
      <p className="mt-1 text-ink-2">{t("begin.lead")}</p>
      <p className="mt-2">
        {t("tried")}:{" "}
        <Link to={tried.path} lang={club.language}>
          {tried.title}
        </Link>
      </p>
      <p className="mb-6 text-ink-2">{tried.unpublished ? t("begin.draft") : null}</p>
      <TrialForm of={of} backTo={tried.path} choices={choices} />
    </ClubBody>
  );
}
