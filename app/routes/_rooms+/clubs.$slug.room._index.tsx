import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { backRoom } from "~/modules/rooms/back-room.server";
import { HandoverRow } from "~/modules/rooms/parts/handover-row";
import { RoomFrame } from "~/modules/rooms/parts/room-frame";
import { SwarmRows } from "~/modules/rooms/parts/swarm-rows";
import { roomPath } from "~/modules/rooms/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import { Row, Rows } from "~/ui/rows";

export const handle = { i18n: ["rooms", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const room = await backRoom(context.actor, params.slug, new URL(request.url).searchParams.get("after"));
  if (!room) throw notFound();
  return { ...room, meta: { title: context.t("rooms:room.of", { name: room.club.name }) } };
}

export default function BackRoomRoute() {
  const { club, threads, next, waiting, swarms, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("rooms");
  const locale = useLocale();
  const now = useNow();
  const open = may.write ? (
    <Button to={roomPath(club.slug, "new")} variant="main">
      {t("threads.open")}
    </Button>
  ) : null;
  return (
    <RoomFrame club={club} page="">
      {waiting.length > 0 ? (
        <section className="mb-9">
          <h2>{t("handovers.waiting")}</h2>
          <ul className="divide-y divide-line border-b border-line">
            {waiting.map((handover) => (
              <HandoverRow key={handover.id} handover={handover} />
            ))}
          </ul>
        </section>
      ) : null}
      {swarms.length > 0 ? (
        <section className="mb-9">
          <h2>{t("swarm.mine")}</h2>
          <SwarmRows swarms={swarms} label={t("swarm.mine")} />
        </section>
      ) : null}
      <section>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2>{t("threads.title")}</h2>
          {threads.length > 0 ? open : null}
        </div>
        {threads.length === 0 ? (
          <div className="mt-3">
            <Empty title={t("threads.none")} action={open}>
              {t("threads.none-text")}
            </Empty>
          </div>
        ) : (
          <Rows label={t("threads.title")}>
            {threads.map((thread) => (
              <Row
                key={thread.id}
                to={roomPath(club.slug, `threads/${thread.id}`)}
                title={thread.title}
                level={3}
                meta={[
                  t("threads.by", { name: thread.by, organisation: thread.organisation }),
                  t("threads.messages", { count: thread.messageCount }),
                  formatAgo(locale, thread.activeAt, now),
                ]}
              />
            ))}
          </Rows>
        )}
        <Pager
          label={t("pages")}
          older={next ? { to: `${roomPath(club.slug)}?after=${next}`, label: t("common:act.older") } : undefined}
        />
      </section>
    </RoomFrame>
  );
}
