import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { FeaturedView } from "../featured-view";

/** What curators put on the club's front, each with the reason; nothing where there is none. */
export function FeaturedThings({ slots, language }: { slots: readonly FeaturedView[]; language: string }) {
  const { t } = useTranslation("featured");
  if (slots.length === 0) return null;
  return (
    <section className="mb-8 rounded-xl bg-paper-2 px-5 py-4">
      <h2 className="mb-1 text-base font-semibold">{t("on-front")}</h2>
      <ul className="divide-y divide-line">
        {slots.map((slot) => (
          <li key={slot.id} className="py-3">
            <p lang={language} className="text-[1.09rem] leading-snug font-medium">
              <Link to={slot.path}>{slot.title}</Link>
            </p>
            <p className="mt-0.5 text-ink-2" lang={language}>
              {slot.reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
