import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Side } from "~/access/actor";
import { Row } from "~/ui/rows";
import { Speaker } from "~/ui/speaker";
import { Tick } from "~/ui/tick";
import { filePath, organisationPath } from "../rules/paths";

type OrganisationRowProps = {
  organisation: { slug: string; name: string; side: Side; about: string; logoKey: string | null; verified: boolean };
  /** Small facts in a line. */
  meta: ReactNode;
  level?: 2 | 3;
};

/** One organisation of a list, with the shape of its side. */
export function OrganisationRow({ organisation, meta, level = 2 }: OrganisationRowProps) {
  const { t } = useTranslation("network");
  const { slug, name, side, about, logoKey, verified } = organisation;
  return (
    <Row
      to={organisationPath(slug)}
      level={level}
      lead={<Speaker name={name} side={side} picture={filePath(logoKey)} label={t(`common:side.${side}`)} />}
      title={
        <>
          {name}
          {verified ? <Tick label={t("organisation.verified")} /> : null}
        </>
      }
      excerpt={about || undefined}
      meta={meta}
    />
  );
}
