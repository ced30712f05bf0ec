import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import type { CreditView } from "../document-credit-view";
import { type Colouring, type Group, groupsOf } from "../rules/authorship/groups";
import "./author-look.css";

type CreditListProps = { groups: readonly Group<CreditView>[]; by: Colouring };

/** Who wrote how much: names, characters, and shares drawn as bars. */
export function CreditList({ groups, by }: CreditListProps) {
  const { t } = useTranslation("authorship");
  const locale = useLocale();
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumSignificantDigits: 2 });
  const all = groups.reduce((sum, { characters }) => sum + characters, 0);
  return (
    <ol aria-label={t("credits.label")} className="grid gap-4">
      {groups.map((group) => (
        <li key={group.key} className="wrote-key grid grid-cols-[auto_minmax(0,1fr)] gap-x-3" data-look={group.look}>
          <span className="wrote-tag mt-1 self-start" data-side={group.side} aria-hidden="true">
            {group.number}
          </span>
          <div className="min-w-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 leading-normal">
              <span className="min-w-0">
                <GroupName group={group} by={by} />
              </span>
              <span className="text-sm whitespace-nowrap text-ink-2 tabular-nums">
                {t("credits.characters", { count: group.characters, shown: formatNumber(locale, group.characters) })}
                {" · "}
                {share.format(group.characters / all)}
              </span>
            </p>
            <div className="wrote-bar mt-1" style={{ inlineSize: `${(group.characters / all) * 100}%` }} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function GroupName({ group, by }: { group: Group<CreditView>; by: Colouring }) {
  const { t } = useTranslation("authorship");
  const [first] = group.members;
  const side = <span className="sr-only"> ({t(`common:side.${group.side}`)})</span>;
  if (by === "side") return t(`common:side.${group.side}`);
  if (!first) return null;
  const { organisation } = first;
  if (by === "organisation")
    return (
      <>
        {organisation ? (
          <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
        ) : (
          t("credits.for-themselves")
        )}
        {organisation ? side : null}
      </>
    );
  return (
    <>
      <Link to={`/people/${first.handle}`} className="font-medium">
        {first.name}
      </Link>
      {side}
      {organisation ? (
        <span className="text-ink-2">
          {" "}
          {t("common:voice.for")} <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
        </span>
      ) : null}
      {first.authorTitle ? <span className="block text-sm text-ink-3">{first.authorTitle}</span> : null}
    </>
  );
}

/** The credit list under what readers read, with the way to the coloured text. */
export function DocumentCredits({ credits, path }: { credits: readonly CreditView[]; path: string }) {
  const { t } = useTranslation("authorship");
  if (credits.length === 0) return null;
  return (
    <section className="mt-12 border-t border-line pt-6">
      <h2 className="mb-1 text-lg">{t("credits.title")}</h2>
      <p className="mb-4 text-sm text-ink-2">{t("credits.text")}</p>
      <CreditList groups={groupsOf(credits, "author")} by="author" />
      <p className="mt-4">
        <Link to={`${path}/authors`}>{t("credits.see-where")}</Link>
      </p>
    </section>
  );
}
