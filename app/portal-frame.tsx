import { Form } from "@remix-run/react";
import CircleUserRound from "lucide-react/icons/circle-user-round";
import House from "lucide-react/icons/house";
import Search from "lucide-react/icons/search";
import UsersRound from "lucide-react/icons/users-round";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { InboxBell } from "~/modules/notifications/parts/inbox-bell";
import { SearchBox } from "~/modules/search/search-box";
import type { Viewer } from "~/platform/http/load-context";
import type { Locale } from "~/platform/i18n/locales";
import { AppShell } from "./ui/app-shell";
import { Button } from "./ui/button";
import { Link } from "./ui/link";
import { Menu, MenuButton, MenuGroup, MenuLink } from "./ui/menu";
import { Speaker } from "./ui/speaker";
import { SwitchForm } from "./ui/switch-form";

type PortalFrameProps = {
  viewer: Viewer | null;
  locale: Locale;
  theme: string | null;
  here: string;
  unconfirmed: boolean;
  children: ReactNode;
};

/** The bar, the menu, the footer and, on phones, the four places around every page of the portal. */
export function PortalFrame({ viewer, locale, theme, here, unconfirmed, children }: PortalFrameProps) {
  const { t } = useTranslation();
  const me = viewer
    ? { to: `/people/${viewer.handle}`, label: t("nav.me") }
    : { to: "/sign-in", label: t("nav.sign-in") };
  return (
    <AppShell
      by={`${locale} ${theme ?? ""} ${viewer ? "in" : "out"}`}
      here={here}
      name={t("name")}
      texts={{ skip: t("nav.skip"), home: t("nav.home-label"), nav: t("nav.label"), places: t("nav.places") }}
      search={
        <SearchBox
          action="/search"
          label={t("nav.search-label")}
          placeholder={t("nav.search-label")}
          submit={t("nav.search")}
        />
      }
      links={[
        { to: "/clubs", label: t("nav.clubs") },
        { to: "/questions", label: t("nav.questions") },
        ...(viewer ? [{ to: "/bookmarks", label: t("nav.bookmarks") }] : [{ to: "/sign-in", label: t("nav.sign-in") }]),
      ]}
      places={[
        { to: "/", label: t("nav.home"), icon: <House aria-hidden="true" /> },
        { to: "/clubs", label: t("nav.clubs"), icon: <UsersRound aria-hidden="true" /> },
        { to: "/search", label: t("nav.search"), icon: <Search aria-hidden="true" /> },
        { ...me, icon: <CircleUserRound aria-hidden="true" /> },
      ]}
      act={
        <Button to={viewer ? "/ask" : "/sign-up"} variant="main" className="whitespace-nowrap">
          {viewer ? t("nav.ask") : t("nav.sign-up")}
        </Button>
      }
      account={
        viewer ? (
          <>
            <InboxBell unread={viewer.unread} />
            <Account viewer={viewer} />
          </>
        ) : null
      }
      footer={(at) => <Footer locale={locale} theme={theme} {...at} />}
    >
      {unconfirmed && !here.startsWith("/verify-email") ? <Unconfirmed /> : null}
      {children}
    </AppShell>
  );
}

function Unconfirmed() {
  const { t } = useTranslation();
  return (
    <p className="bg-heed-soft px-(--side-padding) py-2.5 text-center font-head text-sm leading-normal text-ink">
      {t("unconfirmed.text")} <Link to="/verify-email/sent">{t("unconfirmed.link")}</Link>
    </p>
  );
}

function Account({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const picture = viewer.avatarKey ? `/files/${viewer.avatarKey}` : undefined;
  return (
    <Menu label={t("nav.account")} opener={<Speaker name={viewer.name} side="buyer" size="s" picture={picture} />}>
      <MenuLink to={`/people/${viewer.handle}`}>{viewer.name}</MenuLink>
      <MenuLink to="/desk">{t("nav.desk")}</MenuLink>
      <MenuLink to="/bookmarks">{t("nav.bookmarks")}</MenuLink>
      <MenuLink to="/follows">{t("nav.follows")}</MenuLink>
      <MenuLink to="/settings">{t("nav.settings")}</MenuLink>
      <MenuGroup>
        <Form method="post" action="/sign-out" onSubmit={() => indexedDB.deleteDatabase("chomrom-unsent")}>
          <MenuButton>{t("nav.sign-out")}</MenuButton>
        </Form>
      </MenuGroup>
    </Menu>
  );
}

function Footer({ locale, theme, here }: { locale: Locale; theme: string | null; here: string }) {
  const { t } = useTranslation();
  const back = <input type="hidden" name="returnTo" value={here} />;
  return (
    <div className="mx-auto flex max-w-wide flex-wrap items-center justify-between gap-x-8 gap-y-4 font-head text-sm text-ink-3">
      <p className="max-w-md leading-normal">{t("footer.about")}</p>
      <div className="flex flex-wrap gap-3">
        <SwitchForm
          action="/locale"
          name="locale"
          label={t("footer.language")}
          choices={[
            { value: "th", label: "ไทย", lang: "th", current: locale === "th" },
            { value: "en", label: "English", lang: "en", current: locale === "en" },
          ]}
        >
          {back}
        </SwitchForm>
        <SwitchForm
          action="/theme"
          name="theme"
          label={t("footer.theme")}
          choices={["system", "light", "dark"].map((value) => ({
            value,
            label: t(`footer.themes.${value}`),
            current: (theme ?? "system") === value,
          }))}
        >
          {back}
        </SwitchForm>
      </div>
    </div>
  );
}
