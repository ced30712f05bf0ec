import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { handoverList } from "~/modules/rooms/handover-list.server";
import { HandoverRow } from "~/modules/rooms/parts/handover-row";
import { RoomFrame } from "~/modules/rooms/parts/room-frame";
import { roomPath } from "~/modules/rooms/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["rooms", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const list = await handoverList(context.actor, params.slug, new URL(request.url).searchParams.get("before"));
  if (!list) throw notFound();
  return { ...list, meta: { title: context.t("rooms:handovers.of", { name: list.club.name }) } };
}

export default function HandoversRoute() {
  const { club, handovers, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("rooms");
  return (
    <RoomFrame club={club} page="handovers">
      {handovers.length === 0 ? (
        <Empty title={t("handovers.none")}>{t("handovers.none-text")}</Empty>
      ) : (
        <ul className="divide-y divide-line border-b border-line" aria-label={t("handovers.title")}>
          {handovers.map((handover) => (
            <HandoverRow key={handover.id} handover={handover} />
          ))}
        </ul>
      )}
      <Pager
        label={t("pages")}
        older={
          next ? { to: `${roomPath(club.slug, "handovers")}?before=${next}`, label: t("common:act.older") } : undefined
        }
      />
    </RoomFrame>
  );
}
