import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { contextWords } from "~/modules/knowledge/context-words";
import { markChips } from "~/modules/knowledge/mark-chips";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { RelativeTime } from "~/ui/relative-time";
import { TopicLink } from "~/ui/topic-link";
import type { DeskRouteView } from "../routing-view";
import { Due } from "./due";
import { Reasons } from "./reasons";
import { RouteHistory } from "./route-history";

/** A question that lies on one's desk: what is asked, why it came here, until when, and what one may do about it. */
export function DeskRoute({ route, path }: { route: DeskRouteView; path: string }) {
  const { t } = useTranslation("routing");
  const locale = useLocale();
  const now = useNow();
  const { question, club, live } = route;
  const said = contextWords(route.context, t, locale);
  return (
    <article className="grid gap-5">
      <header className="grid gap-2">
        {live ? <Due {...route} /> : <Notice tone="info">{t(`state-text.${route.state}`)}</Notice>}
        <h2 lang={club.language} className="text-xl leading-snug">
          <Link to={path} className="no-underline hover:underline">
            {question.title}
          </Link>
        </h2>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-head text-sm text-ink-3">
          {markChips(route, t)}
          <span>{t("desk.asked-by", { name: route.askerName })}</span>
          <RelativeTime dateTime={route.askedAt} text={formatAgo(locale, route.askedAt, now)} />
          <span>{club.name}</span>
          {question.answers > 0 ? <span>{t("desk.answers", { count: question.answers })}</span> : null}
        </p>
        {said.length > 0 ? (
          <p lang={club.language} className="text-[0.97rem] text-ink-2">
            {said.join(" · ")}
          </p>
        ) : null}
      </header>
      {route.note ? (
        <Notice tone="heed" title={t("desk.note-from", { name: route.from?.name ?? "" })}>
          {route.note}
        </Notice>
      ) : null}
      <Prose html={route.bodyHtml} lang={club.language} />
      {route.topics.length > 0 ? (
        <p className="flex flex-wrap gap-x-4">
          {route.topics.map((topic) => (
            <TopicLink key={topic.slug} to={`/clubs/${club.slug}/topics/${topic.slug}`}>
              {topic.name}
            </TopicLink>
          ))}
        </p>
      ) : null}
      <section>
        <h3 className="mb-1.5 text-[0.97rem] font-semibold text-ink-2">{t("desk.why")}</h3>
        <Reasons reasons={route.reasons} interest={route.interest} />
      </section>
      <RouteHistory steps={route.steps} />
      {live ? <Acts route={route} answerAt={`${path}#answer`} /> : null}
    </article>
  );
}

function Acts({ route, answerAt }: { route: DeskRouteView; answerAt: string }) {
  const { t } = useTranslation("routing");
  const base = `/desk/${route.id}`;
  const taken = route.state === "taken";
  const small = "col-span-2 max-md:px-1 max-md:text-sm";
  return (
    <div className="sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] z-10 -mx-(--side-padding) grid grid-cols-6 gap-2 border-t border-line bg-paper px-(--side-padding) py-2.5 md:bottom-0 md:flex md:flex-wrap md:py-3 lg:mx-0 lg:px-0">
      <Button to={answerAt} variant="main" data-key="a" className={taken ? "col-span-6" : "col-span-4"}>
        {t(route.hasDraft ? "act.go-on" : "act.answer")}
      </Button>
      {taken ? null : (
        <Form method="post" action={`${base}/taking`} className="col-span-2">
          <Button data-key="t" wide>
            {t("act.take")}
          </Button>
        </Form>
      )}
      <Button to={`${base}/passing`} data-key="p" className={small}>
        {t("act.pass-on")}
      </Button>
      <Button to={`${base}/rest`} variant="quiet" data-key="l" className={small}>
        {t("act.later")}
      </Button>
      <Button to={`${base}/refusal`} variant="quiet" data-key="n" className={small}>
        {t("act.not-my-field")}
      </Button>
    </div>
  );
}
