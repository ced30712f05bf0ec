import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { CandidateView } from "../routing-view";
import { Reasons } from "./reasons";

/** Experts and organisations that can advise on a need, and why they. */
export function AdvisedPeople({ people }: { people: readonly CandidateView[] }) {
  const { t } = useTranslation("advice");
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="advised-people">
      <h2 id="advised-people" className="text-lg">
        {t("people")}
      </h2>
      <p className="text-sm text-ink-3">{t("people-text")}</p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {people.map(({ handle, name, side, title, organisation, reasons, interest }) => (
          <li key={handle} className="flex items-start gap-3 py-4">
            <Speaker name={name} side={side} size="s" />
            <div className="min-w-0">
              <p className="font-head leading-snug">
                <Link to={`/people/${handle}`}>{name}</Link>
                <span className="sr-only"> ({t(`common:side.${side}`)})</span>
                {title ? <span className="text-ink-2"> · {title}</span> : null}
              </p>
              {organisation ? (
                <p className="text-sm">
                  <Link to={`/organisations/${organisation.slug}`} className="inline-block py-1">
                    {organisation.name}
                  </Link>
                </p>
              ) : null}
              <Reasons reasons={reasons} interest={interest} compact />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
