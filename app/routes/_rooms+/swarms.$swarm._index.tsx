import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readDraft } from "~/modules/interactions/read-draft.server";
import { MessageForm, Messages } from "~/modules/rooms/parts/messages";
import { SwarmEnd } from "~/modules/rooms/parts/swarm-end";
import { SwarmPeople } from "~/modules/rooms/parts/swarm-people";
import { swarmPath } from "~/modules/rooms/rules/paths";
import { swarmPage } from "~/modules/rooms/swarm-page.server";
import { writeInRoom } from "~/modules/rooms/write-in-room.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";

export const handle = { i18n: ["rooms", "rich-text"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const wish = { before: query.get("before"), guest: query.get("guest") };
  const page = await swarmPage(context.actor, Number(params.swarm) || 0, wish);
  if (!page) throw notFound();
  const draft = page.may.write ? await readDraft(context.actor, `room-thread:${page.swarm.threadId}`) : "";
  return { ...page, draft, meta: { title: context.t("rooms:swarm.of", { title: page.swarm.question.title }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const page = await swarmPage(context.actor, Number(params.swarm) || 0);
  if (!page) throw notFound();
  const form = await readForm(request);
  return respond(await writeInRoom(context.actor, { ...form, threadId: page.swarm.threadId }), form, ({ messageId }) =>
    redirect(swarmPath(page.swarm.id, `#message-${messageId}`).replace("/#", "#")),
  );
}

export default function SwarmRoute() {
  const page = useLoaderData<typeof loader>();
  const { swarm, may } = page;
  const { t } = useTranslation("rooms");
  return (
    <Page margin={<SwarmPeople page={page} />} marginLabel={t("swarm.people")}>
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: `/clubs/${swarm.club.slug}`, label: swarm.club.name },
          { to: "/swarms", label: t("swarm.all") },
        ]}
      />
      <h1 className="text-2xl">{t("swarm.of", { title: swarm.question.title })}</h1>
      <p className="mt-1.5 mb-5 leading-normal text-ink-2">
        {t(page.customer ? "swarm.private-customer" : "swarm.private")}{" "}
        <Link to={`/questions/${swarm.question.id}`}>{t("swarm.question")}</Link>
      </p>
      <SwarmEnd swarm={swarm} />
      {may.enter ? (
        <Notice
          tone="heed"
          title={t("swarm.invited")}
          actions={
            <>
              <Form method="post" action={swarmPath(swarm.id, "entry")}>
                <Button variant="main">{t("swarm.enter")}</Button>
              </Form>
              <LeaveSwarm id={swarm.id} words="not-now" />
            </>
          }
        >
          {t("swarm.invited-text")}
        </Notice>
      ) : null}
      {page.customer && may.write && page.messages.length === 0 ? (
        <p className="mb-4 leading-normal text-ink-2">{t("swarm.quiet-customer")}</p>
      ) : null}
      <Messages page={page} base={swarmPath(swarm.id)} lang={swarm.club.language} />
      {may.write ? <MessageForm draftKey={`room-thread:${swarm.threadId}`} draft={page.draft} /> : null}
      {may.enter || swarm.closedAt ? null : (
        <div className="mt-9 flex flex-wrap gap-2.5 border-t border-line pt-5">
          {may.close ? <Button to={swarmPath(swarm.id, "closure")}>{t("closure.title")}</Button> : null}
          <LeaveSwarm id={swarm.id} words="leave" />
        </div>
      )}
    </Page>
  );
}

function LeaveSwarm({ id, words }: { id: number; words: "leave" | "not-now" }) {
  const { t } = useTranslation("rooms");
  return (
    <Form method="post" action={swarmPath(id, "departure")}>
      <Button variant="quiet">{t(`swarm.${words}`)}</Button>
    </Form>
  );
}
