import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { Link } from "~/ui/link";
import { Pager } from "~/ui/pager";
import type { CasePage, ContactView } from "../case-view";
import { swarmPath } from "../rules/paths";

/** Every time a seller's people wrote to the customer, the latest first. */
export function CaseContacts({ page, questionId }: { page: CasePage; questionId: number }) {
  const { t } = useTranslation("cases");
  const { contacts, older, customer } = page;
  return (
    <section aria-labelledby="case-contacts" className="mt-9">
      <h2 id="case-contacts" className="text-lg font-medium">
        {t(customer ? "contacts.title-customer" : "contacts.title")}
      </h2>
      {contacts.length === 0 ? <p className="mt-1.5 text-ink-3">{t("contacts.none")}</p> : null}
      <ol className="divide-y divide-line">
        {contacts.map((one) => (
          <li key={`${one.kind}-${one.id}`} className="py-3">
            <SpokenBy voice={one.voice} at={one.at} size="s">
              <Link to={placeOf(one, questionId)}>{t(`contacts.${one.kind}`)}</Link>
            </SpokenBy>
          </li>
        ))}
      </ol>
      <Pager
        label={t("contacts.pages")}
        older={
          older
            ? { to: `/questions/${questionId}/case?before=${older}#case-contacts`, label: t("common:act.older") }
            : undefined
        }
      />
    </section>
  );
}

const placeOf = ({ kind, id, swarmId }: ContactView, questionId: number): string =>
  swarmId === null ? `/questions/${questionId}#${kind}-${id}` : `${swarmPath(swarmId)}#message-${id}`;
