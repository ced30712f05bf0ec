import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { proposalPath } from "~/modules/governance/rules/paths";
import { takenPage } from "~/modules/governance/taken-page.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { Pager } from "~/ui/pager";
import { Row, Rows } from "~/ui/rows";

export const handle = { i18n: ["network", "governance"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const page = await takenPage(context.actor, { slug: params.slug, id: Number(params.proposal) }, after);
  if (!page) throw notFound();
  return { ...page, first: after === null, meta: { title: context.t("governance:taken.title") } };
}

/** What of one's own words the seats of a club had taken from view. */
export default function TakenRoute() {
  const { club, decided, pieces, next, first } = useLoaderData<typeof loader>();
  const { t } = useTranslation("governance");
  const locale = useLocale();
  const base = `${proposalPath(club.slug, decided.id)}/taken`;
  const { organisation: name, count, decidedAt } = decided;
  return (
    <ClubBody>
      <h2 className="text-2xl leading-snug">{t("taken.title")}</h2>
      <p className="mt-1.5 max-w-measure text-ink-2">
        {count > 0 && decidedAt
          ? t("taken.text", { count, name, when: formatMoment(locale, decidedAt) })
          : t("taken.none", { name })}
      </p>
      <blockquote
        lang={club.language}
        className="mt-4 max-w-measure border-s-2 border-line ps-4 leading-relaxed whitespace-pre-line"
      >
        {decided.reason}
      </blockquote>
      <p className="mt-4 mb-6 max-w-measure text-ink-2">
        {t("taken.stays")} <Link to={proposalPath(club.slug, decided.id)}>{t("taken.votes")}</Link> ·{" "}
        <Link to="/settings/takeout">{t("taken.takeout")}</Link>
      </p>
      {pieces.length > 0 ? (
        <Rows label={t("taken.title")}>
          {pieces.map(({ kind, id, words, path }) => (
            <Row
              key={`${kind} ${id}`}
              to={path}
              title={<span lang={club.language}>{words}</span>}
              meta={[t(`taken.kind.${kind}`)]}
            />
          ))}
        </Rows>
      ) : null}
      <Pager
        label={t("taken.title")}
        newer={first ? undefined : { to: base, label: t("taken.first") }}
        older={next ? { to: `${base}?after=${next}`, label: t("taken.more") } : undefined}
      />
    </ClubBody>
  );
}
