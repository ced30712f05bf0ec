import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import { ideaPath } from "../rules/idea-path";

type IdeaFrameProps = {
  idea: { id: number; title: string; club: { slug: string; name: string } };
  heading: string;
  wide?: boolean;
  children: ReactNode;
};

/** The frame of the small pages around an idea: the way back, and what the page is for. */
export function IdeaFrame({ idea, heading, wide, children }: IdeaFrameProps) {
  const { t } = useTranslation("ideas");
  return (
    <Page wide={wide}>
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: `/clubs/${idea.club.slug}/ideas`, label: idea.club.name },
          { to: ideaPath(idea.id), label: idea.title },
        ]}
      />
      <h1 className="mb-6 text-2xl">{heading}</h1>
      {children}
    </Page>
  );
}
