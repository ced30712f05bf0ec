import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readDraft } from "~/modules/interactions/read-draft.server";
import { AsOrganisation } from "~/modules/rooms/parts/as-organisation";
import { MessageForm, Messages } from "~/modules/rooms/parts/messages";
import { RoomFrame } from "~/modules/rooms/parts/room-frame";
import { roomPath } from "~/modules/rooms/rules/paths";
import { sellerChoices } from "~/modules/rooms/seller-choices.server";
import { threadPage } from "~/modules/rooms/thread-page.server";
import { writeInRoom } from "~/modules/rooms/write-in-room.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["rooms", "rich-text", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const threadId = Number(params.thread) || 0;
  const before = new URL(request.url).searchParams.get("before");
  const page = await threadPage(context.actor, { slug: params.slug, threadId, before });
  if (!page) throw notFound();
  const [choices, draft] = page.may.write
    ? await Promise.all([
        sellerChoices(context.actor, page.club.id),
        readDraft(context.actor, `room-thread:${threadId}`),
      ])
    : [[], ""];
  return { ...page, choices, draft, meta: { title: page.thread.title } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await writeInRoom(context.actor, { ...form, threadId: params.thread });
  return respond(result, form, ({ threadId, messageId }) =>
    redirect(roomPath(params.slug ?? "", `threads/${threadId}#message-${messageId}`)),
  );
}

export default function ThreadRoute() {
  const { club, thread, choices, draft, may, ...page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("rooms");
  return (
    <RoomFrame club={club} page="">
      <section className="max-w-measure" aria-label={thread.title}>
        <h2 lang={club.language} className="mb-2">
          {thread.title}
        </h2>
        <Messages page={page} base={roomPath(club.slug, `threads/${thread.id}`)} lang={club.language} />
        {may.write ? (
          <MessageForm draftKey={`room-thread:${thread.id}`} draft={draft}>
            <AsOrganisation choices={choices} />
          </MessageForm>
        ) : (
          <p className="mt-6 text-ink-2">{t("messages.only-read")}</p>
        )}
      </section>
    </RoomFrame>
  );
}
