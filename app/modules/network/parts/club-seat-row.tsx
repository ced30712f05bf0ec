import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import type { SeatOfferView } from "../network-view";
import { clubPath } from "../rules/paths";

/** A seat of an organisation in one club, or the offer of one. */
export function ClubSeatRow({ seat, children }: { seat: SeatOfferView; children: ReactNode }) {
  const { t } = useTranslation("network");
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3.5">
      <div className="min-w-0 font-head leading-snug">
        <Link to={clubPath(seat.slug)} className="font-semibold no-underline hover:underline">
          {seat.name}
        </Link>
        <p className="text-sm text-ink-3">
          {t(`seat.${seat.kind}`)} · {t(`common:side.${seat.side}`)}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">{children}</div>
    </li>
  );
}
