import { useTranslation } from "react-i18next";
import { formatDay, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import { SideHeading } from "~/ui/page";
import { Speaker } from "~/ui/speaker";
import type { RouteReason } from "../route-reason";
import type { SentTo } from "../routing-view";
import { Reasons } from "./reasons";

type Sent = SentTo["routes"][number];
type Chosen = Extract<RouteReason, { kind: "chosen" }>;

/** Everybody to whom a question was sent, the latest first: why they, until when they should answer, and what became of it. */
export function SentToList({ routes }: { routes: readonly Sent[] }) {
  const { t } = useTranslation(["sent-to", "routing-due"]);
  if (routes.length === 0) return null;
  return (
    <section aria-label={t("sent-to:list")} className="mt-8">
      <SideHeading>{t("sent-to:list")}</SideHeading>
      <ul className="divide-y divide-line">
        {routes.map((route) => (
          <SentRow key={route.id} route={route} />
        ))}
      </ul>
    </section>
  );
}

function SentRow({ route }: { route: Sent }) {
  const { t } = useTranslation(["sent-to", "routing-due"]);
  const locale = useLocale();
  const { side, state, dueAt, restsUntil, organisation, person } = route;
  const chosen = route.reasons.filter((one): one is Chosen => one.kind === "chosen");
  const others = route.reasons.filter((one) => one.kind !== "chosen");
  const named = person ?? organisation;
  const to = person ? `/people/${person.handle}` : organisation ? `/organisations/${organisation.slug}` : undefined;
  const name = named?.name ?? t(`routing-due:somebody.${side}`);
  return (
    <li className="flex items-start gap-3 py-4">
      <Speaker
        name={name}
        side={side}
        size="s"
        silent={state !== "answered"}
        picture={!person && organisation?.logoKey ? `/files/${organisation.logoKey}` : undefined}
      />
      <div className="min-w-0 leading-normal">
        <p className="font-head font-semibold">
          {to ? <Link to={to}>{name}</Link> : name}
          <span className="sr-only"> ({t(`common:side.${side}`)})</span>
          {person && organisation ? (
            <span className="font-normal text-ink-2"> {t("sent-to:for", { name: organisation.name })}</span>
          ) : null}
        </p>
        <p className="text-[0.97rem] text-ink-2">
          {t(`sent-to:state.${state}`, {
            when: formatMoment(locale, dueAt),
            day: restsUntil ? formatDay(locale, restsUntil) : "",
          })}
        </p>
        {route.reasons.length > 0 || route.interest ? (
          <div className="mt-1.5">
            <p className="text-sm text-ink-3">{t("sent-to:why")}</p>
            {chosen.length > 0 ? (
              <ul className="list-disc ps-5 text-sm leading-normal text-ink-2 marker:text-ink-3">
                {chosen.map(({ by }) => (
                  <li key={by}>{t(`sent-to:chosen.${by}`)}</li>
                ))}
              </ul>
            ) : null}
            <Reasons reasons={others} interest={route.interest} compact />
          </div>
        ) : null}
      </div>
    </li>
  );
}
