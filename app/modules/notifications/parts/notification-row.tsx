import BellRing from "lucide-react/icons/bell-ring";
import { useTranslation } from "react-i18next";
import { formatAgo, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Chip } from "~/ui/chip";
import { RelativeTime } from "~/ui/relative-time";
import { Row } from "~/ui/rows";
import { Speaker } from "~/ui/speaker";
import type { NotificationView } from "../notification-view";
import { sentence } from "../rules/sentence";

/** One thing a person is told; what is unread says so in a word, and stands in stronger letters. */
export function NotificationRow({ told }: { told: NotificationView }) {
  const { t } = useTranslation("notifications");
  const [locale, now] = [useLocale(), useNow()];
  const title = told.question?.title ?? told.subject;
  return (
    <Row
      to={`/inbox/${told.id}`}
      lead={<Lead told={told} />}
      title={<span className={told.read ? "font-normal" : "font-semibold"}>{sentence(t, told)}</span>}
      excerpt={title ? <span lang={told.question ? told.club?.language : undefined}>{title}</span> : null}
      meta={[
        told.read ? null : (
          <Chip key="new" tone="heed">
            {t("inbox.new")}
          </Chip>
        ),
        told.club?.name ?? null,
        <RelativeTime
          key="at"
          dateTime={told.at}
          text={formatAgo(locale, told.at, now)}
          full={formatMoment(locale, told.at)}
        />,
      ]}
    />
  );
}

/** Whose shape stands before it: who spoke, the organisation it is about, or a bell when the portal itself speaks. */
function Lead({ told: { kind, actor, organisation, question } }: { told: NotificationView }) {
  const ofPerson = question !== null || kind === "staff-joined" || kind === "staff-left" || !organisation;
  if (!ofPerson)
    return <Speaker name={organisation.name} side={organisation.side} picture={pictureOf(organisation.logoKey)} />;
  if (actor)
    return (
      <Speaker
        name={actor.name}
        side={actor.side}
        picture={pictureOf(actor.avatarKey)}
        organisation={organisation && kind !== "asked-of-organisation" ? { name: organisation.name } : undefined}
      />
    );
  return (
    <span className="flex size-10 shrink-0 items-center justify-center rounded-full bg-paper-3 text-ink-2">
      <BellRing aria-hidden="true" className="size-5" />
    </span>
  );
}

const pictureOf = (key: string | null) => (key ? `/files/${key}` : undefined);
