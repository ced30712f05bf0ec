import type { TFunction } from "i18next";
import { type Letter, writeLetter } from "~/platform/mail/letter";
import type { NotificationView } from "../notification-view";
import { sentence } from "../rules/sentence";

type Frame = { t: TFunction; baseUrl: string; stopUrl: string; more: number };

/** The letter about some notifications: one with its own subject, several with a list; and a link that stops more like it. */
export function letterOf(to: string, told: readonly NotificationView[], { t, baseUrl, stopUrl, more }: Frame): Letter {
  const [first] = told;
  const alone = told.length === 1 && first !== undefined;
  const entries = told.map((one) => ({
    text: sentence(t, one),
    about: aboutOf(one),
    url: `${baseUrl}/inbox/${one.id}`,
  }));
  return writeLetter(to, {
    subject: alone ? subjectOf(t, first) : t("notifications:letter.subject", { count: told.length + more }),
    paragraphs: [t("notifications:letter.greeting")],
    entries,
    button: alone
      ? { label: t("notifications:letter.open"), url: `${baseUrl}/inbox/${first.id}` }
      : {
          label: more > 0 ? t("notifications:letter.more", { count: more }) : t("notifications:letter.inbox"),
          url: `${baseUrl}/inbox`,
        },
    closing: t("notifications:letter.closing"),
    stop: { label: t("notifications:letter.stop"), url: stopUrl },
  });
}

function subjectOf(t: TFunction, one: NotificationView): string {
  const title = one.question?.title ?? one.subject;
  return title ? `${sentence(t, one)}: ${title}` : sentence(t, one);
}

function aboutOf({ question, subject, club }: NotificationView): string {
  return [question?.title ?? subject, club?.name].filter(Boolean).join(" · ");
}
