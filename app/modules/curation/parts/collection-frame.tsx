import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import type { CollectionView } from "../collection-view";
import { collectionPath } from "../rules/collections";

type CollectionFrameProps = { collection: CollectionView; heading: string; children: ReactNode };

/** The frame of a collection's pages: the way back, and what the page is for. */
export function CollectionFrame({ collection, heading, children }: CollectionFrameProps) {
  const { t } = useTranslation("collections");
  const { id, name, club } = collection;
  return (
    <Page>
      <Breadcrumbs
        label={t("trail")}
        crumbs={[
          { to: `/clubs/${club.slug}`, label: club.name },
          { to: `/clubs/${club.slug}/collections`, label: t("list.heading") },
          ...(heading === name ? [] : [{ to: collectionPath(id), label: name }]),
        ]}
      />
      <h1 className="mb-4 text-2xl" lang={heading === name ? club.language : undefined}>
        {heading}
      </h1>
      {children}
    </Page>
  );
}
