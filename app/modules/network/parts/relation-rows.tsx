import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Speaker } from "~/ui/speaker";
import type { RelationView } from "../relation-lists.server";
import { filePath, organisationPath } from "../rules/paths";

type RelationRowsProps = {
  relations: RelationView[];
  label: string;
  /** What one may do about each. */
  acts?: (relation: RelationView) => ReactNode;
};

/** Affiliates and allies of an organisation, each with what it is to it. */
export function RelationRows({ relations, label, acts }: RelationRowsProps) {
  const { t } = useTranslation(["relations", "common"]);
  return (
    <ul aria-label={label} className="divide-y divide-line border-y border-line">
      {relations.map((relation) => {
        const { id, kind, own, other } = relation;
        const role = kind === "ally" ? "ally" : own ? "parent" : "affiliate";
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="flex min-w-0 items-center gap-3 font-head leading-snug">
              <Speaker
                name={other.name}
                side={other.side}
                size="s"
                picture={filePath(other.logoKey)}
                label={t(`common:side.${other.side}`)}
              />
              <div className="min-w-0">
                <Link to={organisationPath(other.slug)} className="font-semibold no-underline hover:underline">
                  {other.name}
                </Link>
                <p className="text-sm text-ink-3">{t(`role.${role}`)}</p>
              </div>
            </div>
            {acts ? <div className="flex flex-wrap gap-2">{acts(relation)}</div> : null}
          </li>
        );
      })}
    </ul>
  );
}

type EndRelationProps = { base: string; relation: RelationView; text: "end" | "decline" | "take-back" };

/** Leads to where one of them is ended. */
export function EndRelation({ base, relation, text }: EndRelationProps) {
  const { t } = useTranslation("relations");
  const label = t(`act-name.${text}`, { name: relation.other.name });
  return (
    <Button to={`${base}/${relation.id}/end`} variant="quiet" size="s" aria-label={label}>
      {t(`act.${text}`)}
    </Button>
  );
}

type RelationPart = { standing: RelationView[]; next: number | null; begun: boolean };

/** On an organisation's page: the company it belongs to, its affiliates and its allies. */
export function RelatedOrganisations({ relations, base }: { relations: RelationPart; base: string }) {
  const { t } = useTranslation("relations");
  const { standing, next, begun } = relations;
  if (standing.length === 0) return null;
  return (
    <MarginSection title={t("title")} id="related">
      <RelationRows relations={standing} label={t("title")} />
      <Pager
        label={t("pages")}
        newer={begun ? { to: `${base}#related`, label: t("first") } : undefined}
        older={next ? { to: `${base}?related=${next}#related`, label: t("more") } : undefined}
      />
    </MarginSection>
  );
}
