import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BodyField } from "~/modules/interactions/body-field";
import { readDraft } from "~/modules/interactions/read-draft.server";
import { roomClub } from "~/modules/rooms/back-room.server";
import { openThread } from "~/modules/rooms/open-thread.server";
import { AsOrganisation } from "~/modules/rooms/parts/as-organisation";
import { RoomFrame } from "~/modules/rooms/parts/room-frame";
import { roomPath } from "~/modules/rooms/rules/paths";
import { sellerChoices } from "~/modules/rooms/seller-choices.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["rooms", "rich-text", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await roomClub(context.actor, params.slug);
  if (!club) throw notFound();
  const [choices, draft] = await Promise.all([
    sellerChoices(context.actor, club.id),
    readDraft(context.actor, `room:${club.id}`),
  ]);
  return { club, choices, draft, meta: { title: context.t("rooms:threads.open") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await roomClub(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await openThread(context.actor, { ...form, clubId: club.id }), form, ({ threadId, slug }) =>
    redirect(roomPath(slug, `threads/${threadId}`)),
  );
}

export default function NewThreadRoute() {
  const { club, choices, draft } = useLoaderData<typeof loader>();
  const { t } = useTranslation("rooms");
  const problem = useProblem();
  const sending = useSending();
  return (
    <RoomFrame club={club} page="">
      <Form method="post" className="grid max-w-measure gap-5">
        <h2>{t("threads.open")}</h2>
        {problem.title ? (
          <FormProblem
            title={problem.title}
            problems={problem.named({ body: t("messages.body"), title: t("threads.about") })}
          />
        ) : null}
        <AsOrganisation choices={choices} />
        <TextField {...problem.field("title")} label={t("threads.about")} required maxLength={140} />
        <BodyField
          label={t("messages.body")}
          value={problem.typed("body", draft)}
          error={problem.of("body")}
          draftKey={`room:${club.id}`}
        />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main" pending={sending}>
            {t("threads.send")}
          </Button>
          <Button to={roomPath(club.slug)} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </RoomFrame>
  );
}
