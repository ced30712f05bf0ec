import Bell from "lucide-react/icons/bell";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Count } from "~/ui/app-shell";
import { Link } from "~/ui/link";
import type { LiveUpdates } from "./live-updates";

/** Leads to the inbox and tells how much in it is unread. */
export function InboxBell({ unread: loaded }: { unread: number }) {
  const { t } = useTranslation();
  const [news, setNews] = useState({ since: loaded, count: loaded });
  const unread = news.since === loaded ? news.count : loaded;
  const Live = useLive();
  const label = unread === 0 ? t("bell.none") : unread > 99 ? t("bell.many") : t("bell.unread", { count: unread });
  return (
    <>
      <Link
        to="/inbox"
        aria-label={label}
        title={label}
        className="relative flex size-11 items-center justify-center rounded-md text-ink-2 hover:bg-paper-2 hover:text-ink"
      >
        <Bell aria-hidden="true" className="size-5.5" />
        {unread > 0 ? (
          <span aria-hidden="true" className="absolute start-6 top-0.5 flex">
            <Count>{unread > 99 ? "99+" : String(unread)}</Count>
          </span>
        ) : null}
      </Link>
      {Live ? <Live unread={unread} tell={(count) => setNews({ since: loaded, count })} /> : null}
    </>
  );
}

/** What keeps an open page in step comes after the page, and only to those who are signed in. */
function useLive(): typeof LiveUpdates | undefined {
  const [loaded, setLoaded] = useState<{ Live: typeof LiveUpdates }>();
  useEffect(() => {
    import("./live-updates").then(
      (part) => setLoaded({ Live: part.LiveUpdates }),
      () => undefined,
    );
  }, []);
  return loaded?.Live;
}
