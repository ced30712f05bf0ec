import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { agreementList } from "~/modules/rooms/agreement-list.server";
import { AgreementFacts } from "~/modules/rooms/parts/agreement-facts";
import { RoomFrame } from "~/modules/rooms/parts/room-frame";
import { roomPath } from "~/modules/rooms/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Link } from "~/ui/link";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["sharing", "rooms"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const before = new URL(request.url).searchParams.get("before");
  const list = await agreementList(context.actor, { slug: params.slug, before, now: context.now });
  if (!list) throw notFound();
  return { ...list, meta: { title: context.t("sharing:of", { name: list.club.name }) } };
}

export default function AgreementsRoute() {
  const { club, agreements, next, mayOffer } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sharing");
  const base = roomPath(club.slug, "agreements");
  return (
    <RoomFrame club={club} page="agreements">
      <p className="mb-3 max-w-measure text-sm leading-normal text-ink-3">{t("lead")}</p>
      {agreements.length === 0 ? (
        <Empty title={t("none")}>{t("none-text")}</Empty>
      ) : (
        <ul className="divide-y divide-line border-b border-line" aria-label={t("title")}>
          {agreements.map((agreement) => (
            <li key={agreement.id} className="grid gap-2.5 py-4.5">
              <AgreementFacts agreement={agreement} />
              <p>
                <Link to={`/agreements/${agreement.id}`}>
                  {agreement.state === "offered" ? t("look") : t("uses", { count: agreement.useCount })}
                </Link>
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pager
        label={t("rooms:pages")}
        older={next ? { to: `${base}?before=${next}`, label: t("common:act.older") } : undefined}
      />
      {mayOffer ? (
        <p className="mt-6">
          <Button to={`${base}/new`}>{t("new")}</Button>
        </p>
      ) : null}
    </RoomFrame>
  );
}
