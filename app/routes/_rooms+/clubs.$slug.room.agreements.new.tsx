import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { roomClub } from "~/modules/rooms/back-room.server";
import { newAgreement } from "~/modules/rooms/new-agreement.server";
import { AgreementForm } from "~/modules/rooms/parts/agreement-form";
import { RoomFrame } from "~/modules/rooms/parts/room-frame";
import { proposeAgreement } from "~/modules/rooms/propose-agreement.server";
import { roomPath } from "~/modules/rooms/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["sharing", "rooms"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await newAgreement(context.actor, params.slug);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("sharing:new") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await roomClub(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await proposeAgreement(context.actor, { ...form, clubId: club.id }), form, ({ agreementId }) =>
    redirect(`/agreements/${agreementId}`),
  );
}

export default function NewAgreementRoute() {
  const { club, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sharing");
  return (
    <RoomFrame club={club} page="agreements">
      <h2 className="mb-1.5">{t("new")}</h2>
      <p className="mb-6 max-w-measure leading-normal text-ink-2">{t("new-text")}</p>
      <AgreementForm choices={choices} backTo={roomPath(club.slug, "agreements")} />
    </RoomFrame>
  );
}
