import Bell from "lucide-react/icons/bell";
import { useTranslation } from "react-i18next";
import { Count } from "~/ui/app-shell";
import { Link } from "~/ui/link";

/** Leads to the inbox and tells how much in it is unread. */
export function InboxBell({ unread }: { unread: number }) {
  const { t } = useTranslation();
  const label = unread === 0 ? t("bell.none") : unread > 99 ? t("bell.many") : t("bell.unread", { count: unread });
  return (
    <Link
      to="/inbox"
      aria-label={label}
      title={label}
      className="relative flex size-11 items-center justify-center rounded-md text-ink-2 hover:bg-paper-2 hover:text-ink"
    >
      <Bell aria-hidden="true" className="size-5.5" />
      {unread > 0 ? (
        <span aria-hidden="true" className="absolute end-0 top-0.5">
          <Count>{unread > 99 ? "99+" : String(unread)}</Count>
        </span>
      ) : null}
    </Link>
  );
}
