import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { Tabs } from "~/ui/tabs";

const places = {
  profile: "/settings/profile",
  credentials: "/settings/credentials",
  account: "/settings/account",
  notifications: "/settings/notifications",
  sessions: "/settings/sessions",
  look: "/settings/look",
  takeout: "/settings/takeout",
};

type SettingsFrameProps = {
  current: keyof typeof places;
  /** What was just done. */
  done?: string | null;
  children: ReactNode;
};

/** The head and the tabs around every page of the settings; pages need the message namespace `identity`. */
export function SettingsFrame({ current, done, children }: SettingsFrameProps) {
  const { t } = useTranslation("identity");
  const tabs = (Object.keys(places) as (keyof typeof places)[]).map((place) => ({
    to: places[place],
    label: t(`settings.${place}`),
    current: place === current,
  }));
  return (
    <Page>
      <h1 className="mb-3 text-2xl">{t("settings.title")}</h1>
      <Tabs quiet label={t("settings.tabs")} tabs={tabs} />
      <div className="mt-7 grid gap-8">
        {done ? (
          <Notice tone="done" role="status">
            {done}
          </Notice>
        ) : null}
        {children}
      </div>
    </Page>
  );
}
