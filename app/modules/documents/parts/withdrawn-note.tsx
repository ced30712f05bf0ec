import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import type { WithdrawnView } from "../reading/withdrawn-column";

/** Says of a version that somebody took their words out of it since. */
export function WithdrawnNote({ withdrawn }: { withdrawn: readonly WithdrawnView[] }) {
  const { t } = useTranslation("documents");
  const locale = useLocale();
  return withdrawn.map(({ name, handle, at }) => (
    <span key={handle}>
      {t("versions.withdrawn", { day: formatDay(locale, at) })} <Link to={`/people/${handle}`}>{name}</Link>
    </span>
  ));
}
