import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import { Speaker } from "~/ui/speaker";
import type { HelpedView } from "../who-helped.server";

/** Who helped people reach a wanted outcome, for whom they spoke, and how many; or that nobody has yet. */
export function WhoHelped({ people, organisations }: HelpedView) {
  const { t } = useTranslation("aims");
  if (people.length === 0) return <MarginSection title={t("helped.title")}>{t("helped.nobody")}</MarginSection>;
  const rows = [
    { heading: t("helped.title"), of: people.map((one) => ({ ...one, ...placeOf.person(one) })) },
    { heading: t("helped.organisations"), of: organisations.map((one) => ({ ...one, ...placeOf.organisation(one) })) },
  ];
  return rows.map(({ heading, of }) =>
    of.length > 0 ? (
      <MarginSection key={heading} title={heading}>
        <ul>
          {of.map(({ to, picture, name, side, reached, helpful }) => (
            <li key={to} className="flex items-start gap-2.5">
              <Speaker name={name} side={side} size="s" picture={picture} />
              <span className="min-w-0">
                <Link to={to}>{name}</Link>
                <span className="sr-only"> ({t(`common:side.${side}`)})</span>
                <span className="block text-sm text-ink-3">
                  {reached > 0 ? t("helped.reached", { count: reached }) : t("helped.helpful", { count: helpful })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </MarginSection>
    ) : null,
  );
}

const picture = (key: string | null) => (key ? `/files/${key}` : undefined);
const placeOf = {
  person: (one: HelpedView["people"][number]) => ({ to: `/people/${one.handle}`, picture: picture(one.avatarKey) }),
  organisation: (one: HelpedView["organisations"][number]) => ({
    to: `/organisations/${one.slug}`,
    picture: picture(one.logoKey),
  }),
};
