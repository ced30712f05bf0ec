import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Side } from "~/access/actor";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { SeatKind } from "../rules/kinds";
import { filePath, organisationPath } from "../rules/paths";

type SeatRowProps = {
  seat: { slug: string; name: string; kind: SeatKind; side: Side; logoKey: string | null };
  silent?: boolean;
  children: ReactNode;
};

/** A seat, or one that was offered, with what may be done about it. */
export function SeatRow({ seat, silent, children }: SeatRowProps) {
  const { t } = useTranslation("network");
  return (
    <li className="flex items-center justify-between gap-x-4 py-3.5">
      <div className="flex min-w-0 items-center gap-3.5 font-head leading-snug">
        <Speaker name={seat.name} side={seat.side} picture={filePath(seat.logoKey)} silent={silent} />
        <div className="min-w-0">
          <Link to={organisationPath(seat.slug)} className="font-semibold no-underline hover:underline">
            {seat.name}
          </Link>
          <p className="text-sm text-ink-3">
            {t(`seat.${seat.kind}`)} · {t(`common:side.${seat.side}`)}
          </p>
        </div>
      </div>
      <div className="flex max-w-1/2 shrink-0 flex-wrap justify-end gap-2">{children}</div>
    </li>
  );
}
