import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { workWords } from "~/modules/experience/work-words.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Speaker } from "~/ui/speaker";

export const handle = { i18n: ["experience"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const page = await workWords(context.actor, params.slug, new URL(request.url).searchParams.get("after"));
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("experience:words.title") } };
}

/** What those who do a club's work say of it, without their names; for its owners. */
export default function WorkWordsRoute() {
  const { club, words, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("experience");
  const locale = useLocale();
  const now = useNow();
  const here = `/clubs/${encodeURIComponent(club.slug)}`;
  return (
    <Page>
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: here, label: <span lang={club.language}>{club.name}</span> },
          { to: `${here}/sides`, label: t("words.back") },
        ]}
      />
      <h1 className="text-2xl">{t("words.title")}</h1>
      <p className="mt-2 mb-6 text-ink-2">{t("words.lead")}</p>
      {words.length > 0 ? (
        <ul aria-label={t("words.list")} className="grid">
          {words.map(({ id, side, kind, word, saidAt }) => (
            <li key={id} className="border-t border-line py-4">
              <p className="flex items-start gap-x-2.5 text-sm leading-normal text-ink-2">
                <Speaker name="" side={side} size="s" />
                <span>
                  {t(`common:side.${side}`)} · {t(`words.kind.${kind}`)} · {formatAgo(locale, saidAt, now)}
                </span>
              </p>
              <p className="mt-1.5 whitespace-pre-line">{word}</p>
            </li>
          ))}
        </ul>
      ) : (
        <Empty title={t("words.empty-title")} action={<Button to={`${here}/sides`}>{t("words.back")}</Button>}>
          {t("words.empty-text")}
        </Empty>
      )}
      <Pager
        label={t("words.pages")}
        older={next ? { to: `${here}/sides/words?after=${next}`, label: t("common:act.older") } : undefined}
      />
    </Page>
  );
}
