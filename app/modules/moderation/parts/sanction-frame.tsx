import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import { clubPath, sanctionPath } from "../rules/paths";

type SanctionFrameProps = {
  club: { slug: string; name: string };
  /** Where a sanction is there already. */
  id?: number;
  heading: ReactNode;
  children: ReactNode;
};

/** What stands around a sanction and each act with it. */
export function SanctionFrame({ club, id, heading, children }: SanctionFrameProps) {
  const { t } = useTranslation("sanctions");
  const way = [
    { to: clubPath(club.slug), label: club.name },
    ...(id === undefined ? [] : [{ to: sanctionPath(id), label: t("page.title") }]),
  ];
  return (
    <Page trail={<Breadcrumbs label={t("trail")} crumbs={way} />}>
      <h1 className="mb-4 text-2xl">{heading}</h1>
      {children}
    </Page>
  );
}
