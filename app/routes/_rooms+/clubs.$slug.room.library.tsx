import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { roomClub } from "~/modules/rooms/back-room.server";
import { libraryPage } from "~/modules/rooms/library-page.server";
import { LibraryForm, LibraryItem } from "~/modules/rooms/parts/library";
import { RoomFrame } from "~/modules/rooms/parts/room-frame";
import { roomPath } from "~/modules/rooms/rules/paths";
import { sellerChoices } from "~/modules/rooms/seller-choices.server";
import { shareItem } from "~/modules/rooms/share-item.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["rooms", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const before = new URL(request.url).searchParams.get("before");
  const page = await libraryPage(context.actor, { slug: params.slug, before, now: context.now });
  if (!page) throw notFound();
  const choices = page.may.share ? await sellerChoices(context.actor, page.club.id) : [];
  return { ...page, choices, meta: { title: context.t("rooms:library.of", { name: page.club.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await roomClub(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await shareItem(context.actor, { ...form, clubId: club.id }), form, ({ slug }) =>
    redirect(roomPath(slug, "library")),
  );
}

export default function LibraryRoute() {
  const { club, items, next, choices, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("rooms");
  return (
    <RoomFrame club={club} page="library">
      <p className="mb-3 max-w-measure text-sm leading-normal text-ink-3">{t("library.log")}</p>
      {items.length === 0 ? (
        <Empty title={t("library.none")}>{t("library.none-text")}</Empty>
      ) : (
        <ul className="divide-y divide-line border-b border-line" aria-label={t("library.title")}>
          {items.map((item) => (
            <LibraryItem key={item.id} item={item} slug={club.slug} />
          ))}
        </ul>
      )}
      <Pager
        label={t("pages")}
        older={
          next ? { to: `${roomPath(club.slug, "library")}?before=${next}`, label: t("common:act.older") } : undefined
        }
      />
      {may.share ? <LibraryForm choices={choices} /> : null}
    </RoomFrame>
  );
}
