import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isFormer } from "~/platform/former-member";
import { formatDay } from "~/platform/i18n/dates";
import type { Locale } from "~/platform/i18n/locales";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { MarginSection } from "~/ui/page";
import { Speaker } from "~/ui/speaker";
import { CheckMark, Tick } from "~/ui/tick";
import type { ClubCardView, PersonView } from "../network-view";
import { clubPath, filePath, organisationPath } from "../rules/paths";

/** A person in short: shape, name, what they tell about themself. */
export function PersonHead({ person }: { person: PersonView & { own: boolean } }) {
  const { t } = useTranslation("network");
  const languages = person.languages
    .filter((code) => code === "th" || code === "en")
    .map((code) => t(`language.${code}`));
  const former = isFormer(person.handle);
  const name = former ? t("common:voice.former") : person.name;
  const facts = [former ? "" : `@${person.handle}`, person.province, languages.join(", ")].filter(Boolean);
  return (
    <header>
      <div className="flex items-start gap-4.5">
        <Speaker
          name={name}
          side={person.side}
          size="l"
          picture={filePath(person.avatarKey)}
          label={t(`common:side.${person.side}`)}
        />
        <div className="min-w-0 flex-1">
          <h1 className="text-2xl leading-tight">{name}</h1>
          <p className="mt-1 font-head text-sm break-words text-ink-3">{facts.join(" · ")}</p>
        </div>
      </div>
      {person.about ? <p className="mt-4.5 leading-relaxed whitespace-pre-line">{person.about}</p> : null}
      {person.claimed ? null : (
        <div className="mt-5">
          <Notice title={t(former ? "person.former" : "person.unclaimed")}>
            {t(former ? "person.former-text" : "person.unclaimed-text")}
          </Notice>
        </div>
      )}
      {person.own ? (
        <div className="mt-4">
          <Button to="/settings/profile" size="s">
            {t("person.edit")}
          </Button>
        </div>
      ) : null}
    </header>
  );
}

type PersonMarginProps = { person: PersonView; clubs: readonly ClubCardView[]; children?: ReactNode };

/** What a person is known for and where they belong: organisations, and the clubs that the viewer may see. */
export function PersonMargin({ person, clubs, children }: PersonMarginProps) {
  const { t } = useTranslation("network");
  const locale = useLocale();
  return (
    <>
      {person.credentials.length > 0 ? (
        <MarginSection title={t("person.credentials")}>
          <ul>
            {person.credentials.map((one) => (
              <li key={`${one.kind} ${one.issuer}`} className="font-head leading-snug">
                <CheckMark />
                {t(`common:credential.${one.kind}`)}
                <span className="block text-sm text-ink-3">{checkedFacts(one, t, locale)}</span>
              </li>
            ))}
          </ul>
        </MarginSection>
      ) : null}
      {children}
      {person.organisations.length > 0 ? (
        <MarginSection title={t("person.organisations")}>
          <ul>
            {person.organisations.map((one) => (
              <li key={one.slug} className="flex items-center gap-3">
                <Speaker
                  name={one.name}
                  side={one.side}
                  size="s"
                  picture={filePath(one.logoKey)}
                  label={t(`common:side.${one.side}`)}
                />
                <span className="min-w-0 font-head leading-snug">
                  <Link to={organisationPath(one.slug)} className="no-underline hover:underline">
                    {one.name}
                  </Link>
                  {one.title ? (
                    <span className="block text-sm text-ink-3">
                      {one.title}
                      {one.verified ? <Tick label={t("common:voice.verified")} /> : null}
                    </span>
                  ) : null}
                </span>
              </li>
            ))}
          </ul>
        </MarginSection>
      ) : null}
      {clubs.length > 0 ? (
        <MarginSection title={t("person.clubs")}>
          <ul>
            {clubs.map((club) => (
              <li key={club.id} lang={club.language} className="font-head leading-snug">
                <Link to={clubPath(club.slug)} className="no-underline hover:underline">
                  {club.name}
                </Link>
              </li>
            ))}
          </ul>
        </MarginSection>
      ) : null}
      <p className="text-sm text-ink-3">
        {t(person.claimed ? "person.since" : "person.known-since", { when: formatDay(locale, person.createdAt) })}
      </p>
    </>
  );
}

function checkedFacts(
  { issuer, checkedBy, validUntil }: PersonView["credentials"][number],
  t: TFunction,
  locale: Locale,
) {
  const by = checkedBy ? t("person.checked-by", { name: checkedBy.name }) : t("person.portal-checked");
  const until = validUntil ? t("person.valid-until", { when: formatDay(locale, validUntil) }) : "";
  return [issuer, by, until].filter(Boolean).join(" · ");
}
