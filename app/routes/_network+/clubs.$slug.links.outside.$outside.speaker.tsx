import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { linksPage } from "~/modules/alliances/links-page.server";
import { clubPath } from "~/modules/alliances/rules/link-paths";
import { claimGroup } from "~/modules/network/claim-group.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { GroupClaimForm } from "~/modules/network/parts/group-claim-form";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { readFormWithFile } from "~/platform/http/upload.server";

export const handle = { i18n: ["credentials"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await linksPage(context.actor, params.slug);
  const group = page?.outside.find(({ id }) => String(id) === params.outside);
  if (!page?.may.speak || !group) throw notFound();
  const title = context.t("credentials:group.title", { name: group.name });
  return { title, club: { slug: page.club.slug, name: page.club.name }, meta: { title } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const back = clubPath(params.slug ?? "", "links");
  const sent = await readFormWithFile(request);
  if (!sent.ok) return respond(sent, {}, () => redirect(back));
  const { form, file } = sent.value;
  const result = await claimGroup(context.actor, { ...form, file, externalClubId: params.outside });
  return respond(result, form, () => redirect(back));
}

export default function GroupSpeakerRoute() {
  const { title, club } = useLoaderData<typeof loader>();
  const { t } = useTranslation("credentials");
  return (
    <ClubBody>
      <h1 className="text-2xl">{title}</h1>
      <p className="mt-1.5 mb-6 max-w-measure leading-normal text-ink-2">{t("group.lead", { name: club.name })}</p>
      <GroupClaimForm backTo={clubPath(club.slug, "links")} />
    </ClubBody>
  );
}
