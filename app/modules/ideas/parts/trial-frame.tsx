import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import { trialPath } from "../rules/idea-path";

type TrialFrameProps = {
  trial: { id: number; title: string; club: { slug: string; name: string } };
  heading: string;
  children: ReactNode;
};

/** The frame of the small pages around a trial: the way back, and what the page is for. */
export function TrialFrame({ trial, heading, children }: TrialFrameProps) {
  const { t } = useTranslation("trials");
  return (
    <Page>
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: `/clubs/${trial.club.slug}/trials`, label: trial.club.name },
          { to: trialPath(trial.id), label: trial.title },
        ]}
      />
      <h1 className="mb-6 text-2xl">{heading}</h1>
      {children}
    </Page>
  );
}
