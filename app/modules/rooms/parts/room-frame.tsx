import Lock from "lucide-react/icons/lock";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import { Tabs } from "~/ui/tabs";
import { roomPath } from "../rules/paths";

type RoomPage = "" | "handovers" | "library" | "agreements";
type RoomFrameProps = { club: { slug: string; name: string }; page: RoomPage; margin?: ReactNode; children: ReactNode };

/** The frame of the back room: what kind of place this is, and its pages. */
export function RoomFrame({ club, page, margin, children }: RoomFrameProps) {
  const { t } = useTranslation("rooms");
  const tab = (name: RoomPage, label: string) => ({ to: roomPath(club.slug, name), label, current: name === page });
  return (
    <Page
      wide
      margin={margin}
      marginLabel={t("room.margin")}
      trail={<Breadcrumbs label={t("trail")} crumbs={[{ to: `/clubs/${club.slug}`, label: club.name }]} />}
    >
      <h1 className="text-2xl">{t("room.title")}</h1>
      <p className="mt-1.5 flex max-w-measure gap-2 leading-normal text-ink-2">
        <Lock aria-hidden="true" className="mt-[0.3em] size-4 shrink-0" />
        {t("room.private")}
      </p>
      <div className="mt-5">
        <Tabs
          label={t("room.pages")}
          tabs={[
            tab("", t("threads.title")),
            tab("handovers", t("handovers.title")),
            tab("library", t("library.title")),
            tab("agreements", t("agreements")),
          ]}
        />
      </div>
      <div className="mt-6">{children}</div>
    </Page>
  );
}
