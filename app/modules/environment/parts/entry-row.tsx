import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Link } from "~/ui/link";
import type { EntryView } from "../environment-view";

const reach: Record<string, (value: string) => string> = {
  phone: (value) => `tel:${value.replace(/[^\d+]/g, "")}`,
  email: (value) => `mailto:${value}`,
};

/** Something an organisation or a club gives people: its name, what it says, its picture, and acts at the end. */
export function EntryRow({ entry, children }: { entry: EntryView; children?: ReactNode }) {
  const { t } = useTranslation("environment");
  const { kind, name, text, detail, pictureKey, dealer, of, shelf, price } = entry;
  const locale = useLocale();
  const to = shelf === "sales" && detail ? detail : reach[kind]?.(name);
  return (
    <li className="flex flex-wrap items-start gap-x-5 gap-y-3 py-4">
      {pictureKey ? (
        <img
          src={`/files/${pictureKey}`}
          alt=""
          loading="lazy"
          className="aspect-[4/3] w-28 shrink-0 rounded-md object-cover"
        />
      ) : null}
      <div className="min-w-0 flex-1 basis-56 leading-normal">
        <p className="font-head font-medium break-words">
          {to ? (
            <a href={to} rel="ugc nofollow noopener" className="inline-block py-1">
              {name}
            </a>
          ) : (
            name
          )}
        </p>
        {kind ? <p className="text-sm text-ink-3">{t(`kind.${kind}`)}</p> : null}
        {price === null ? null : (
          <p className="font-head text-sm">{t("price", { price: formatNumber(locale, price) })}</p>
        )}
        {text ? <p className="whitespace-pre-line text-ink-2">{text}</p> : null}
        {shelf === "contacts" && detail ? <p className="text-sm text-ink-3">{detail}</p> : null}
        {dealer ? (
          <p className="text-sm">
            <Link to={`/organisations/${dealer.slug}`} className="inline-block py-1">
              {dealer.name}
            </Link>
          </p>
        ) : null}
        {of ? (
          <p className="text-sm text-ink-3">
            <Link to={`/organisations/${of.slug}/environment`} className="inline-block py-1">
              {of.name}
            </Link>
          </p>
        ) : null}
      </div>
      {children ? <div className="flex flex-wrap items-center gap-1">{children}</div> : null}
    </li>
  );
}
