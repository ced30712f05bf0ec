import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Vote } from "~/ui/vote";

type HelpfulProps = {
  action: string;
  count: number;
  mine: number;
  may: boolean;
  joined: boolean;
  subject: "question" | "answer";
};

/** Two buttons: it helped, it did not. Those who are not in yet are led to signing in. */
export function Helpful({ action, count, mine, may, joined, subject }: HelpfulProps) {
  const { t } = useTranslation("knowledge");
  const { pathname } = useLocation();
  // the number alone leads back; with its title the address would be said a dozen times, each a kilobyte
  const insteadTo = joined ? undefined : `/sign-in?returnTo=${pathname.split("-")[0]}`;
  if (joined && !may) {
    return <span className="px-2.5 font-head text-sm text-ink-3">{t(`helpful.count.${subject}`, { count })}</span>;
  }
  return (
    <>
      <Vote
        action={action}
        direction="up"
        count={count}
        pressed={mine === 1}
        label={t(`helpful.${subject}`)}
        spoken={t(`helpful.spoken.${subject}`, { count })}
        insteadTo={insteadTo}
      />
      <Vote
        action={action}
        direction="down"
        pressed={mine === -1}
        spoken={t(`helpful.not.${subject}`)}
        insteadTo={insteadTo}
      />
    </>
  );
}
