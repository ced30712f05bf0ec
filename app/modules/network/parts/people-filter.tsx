import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import { clubRoles, sides } from "../rules/kinds";

type PeopleFilterProps = {
  role: string | undefined;
  side: string | undefined;
  /** The same list with another role or side. */
  address: (wish: { role?: string | null; side?: string | null }) => string;
};

const choice =
  "inline-flex min-h-11 items-center gap-2 no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink";

/** Which of a club's people are shown: by their role, by their side. */
export function PeopleFilter({ role, side, address }: PeopleFilterProps) {
  const { t } = useTranslation("network");
  return (
    <nav
      aria-label={t("people.which")}
      className="mt-3 mb-2 flex flex-wrap items-center gap-x-5 font-head text-sm text-ink-2"
    >
      <Link
        to={address({ role: null, side: null })}
        aria-current={!role && !side ? "true" : undefined}
        className={choice}
      >
        {t("people.all")}
      </Link>
      {clubRoles.map((one) => (
        <Link
          key={one}
          to={address({ role: one === role ? null : one })}
          aria-current={one === role ? "true" : undefined}
          className={choice}
        >
          {t(`roles.${one}`)}
        </Link>
      ))}
      {sides.map((one) => (
        <Link
          key={one}
          to={address({ side: one === side ? null : one })}
          aria-current={one === side ? "true" : undefined}
          className={choice}
        >
          <Speaker name="" initials="" side={one} size="xs" />
          {t(`common:side.${one}`)}
        </Link>
      ))}
    </nav>
  );
}
