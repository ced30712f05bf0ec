import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import { questionPath } from "../rules/question-path";

type ContributionFrameProps = {
  about: { questionId: number; title: string; club: { slug: string; name: string } };
  heading: string;
  children: ReactNode;
};

/** The frame of the small pages around a question: the way back, and what the page is for. */
export function ContributionFrame({ about, heading, children }: ContributionFrameProps) {
  const { t } = useTranslation("knowledge");
  return (
    <Page>
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: `/clubs/${about.club.slug}`, label: about.club.name },
          { to: questionPath({ id: about.questionId, title: about.title }), label: about.title },
        ]}
      />
      <h1 className="mb-6 text-2xl">{heading}</h1>
      {children}
    </Page>
  );
}
