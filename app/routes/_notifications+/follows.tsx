import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import Bell from "lucide-react/icons/bell";
import { useTranslation } from "react-i18next";
import { followsPage } from "~/modules/notifications/follows-page.server";
import { followedIn, followedKinds } from "~/modules/notifications/rules/followed";
import { metaFromLoader } from "~/platform/http/page-meta";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { formatAgo } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Row, Rows } from "~/ui/rows";
import { Tabs } from "~/ui/tabs";
import { ToggleAct } from "~/ui/toggle-act";

export const handle = { i18n: ["follows"] };
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const asked = new URL(request.url).searchParams;
  const kind = followedIn(asked.get("of"));
  const page = await followsPage(context.actor, { kind, after: asked.get("after") });
  return { ...page, kind, meta: { title: context.t("follows:title") } };
}

/** What a person follows, and hears of when something happens to it. */
export default function FollowsRoute() {
  const { items, next, kind } = useLoaderData<typeof loader>();
  const { t } = useTranslation("follows");
  const locale = useLocale();
  const now = useNow();
  return (
    <Page>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-1 mb-3 text-ink-2">{t(`lead.${kind}`)}</p>
      <Tabs
        label={t("kinds")}
        tabs={followedKinds.map((one) => ({
          to: one === "questions" ? "/follows" : `/follows?of=${one}`,
          label: t(`kind.${one}`),
          current: one === kind,
        }))}
      />
      {items.length > 0 ? (
        <Rows label={t(`kind.${kind}`)}>
          {items.map((item) => (
            <Row
              key={item.id}
              to={item.path}
              title={<span lang={item.club.language}>{item.title}</span>}
              aside={
                kind === "wishes" ? undefined : (
                  <span className="relative z-1 max-sm:-ms-2.5">
                    <ToggleAct
                      action={`${kind === "topics" ? item.path : `/${kind}/${item.id}`}/follow?list=${kind}`}
                      on
                      icon={Bell}
                      words={{ on: t("on"), off: t("off") }}
                      about={item.title}
                    />
                  </span>
                )
              }
              meta={[
                <span key="club" lang={item.club.language}>
                  {item.club.name}
                </span>,
                t("since", { when: formatAgo(locale, item.at, now) }),
              ]}
            />
          ))}
        </Rows>
      ) : (
        <div className="mt-6">
          <Empty title={t(`empty.${kind}.title`)} action={<Button to="/clubs">{t("common:nav.clubs")}</Button>}>
            {t(`empty.${kind}.text`)}
          </Empty>
        </div>
      )}
      <Pager
        label={t("pages")}
        older={next ? { to: `/follows?of=${kind}&after=${next}`, label: t("common:act.older") } : undefined}
      />
    </Page>
  );
}
