import { useTranslation } from "react-i18next";
import { groupSpeaker } from "~/access/credential-kinds";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import type { CredentialView } from "../credential-view";
import { organisationPath } from "../rules/paths";

const tones = { waiting: "heed", verified: "done", refused: "harm", revoked: "harm", ended: "plain" } as const;

/** How a credential stands, in one word. */
export function CredentialChip({ credential }: { credential: CredentialView }) {
  const { t } = useTranslation("credentials");
  return <Chip tone={tones[credential.state]}>{t(`state.${credential.state}`)}</Chip>;
}

/** Number, issuer, how long it holds, who checked it, and why it was not taken where it was not. */
export function CredentialFacts({ credential }: { credential: CredentialView }) {
  const { t } = useTranslation("credentials");
  const locale = useLocale();
  const { kind, number, issuer, validUntil, claimedAt, decidedAt, checkedBy, reason } = credential;
  const facts = [
    ...(kind === groupSpeaker ? [] : [t("facts.number", { number })]),
    issuer,
    validUntil ? t("facts.until", { when: formatDay(locale, validUntil) }) : t("facts.no-end"),
    t("facts.claimed", { when: formatDay(locale, claimedAt) }),
  ];
  return (
    <div className="font-head text-sm leading-normal text-ink-3">
      <p className="break-words">{facts.join(" · ")}</p>
      {kind === groupSpeaker && number ? (
        <p className="break-all">
          {t("group.shown")}{" "}
          <a href={number} rel="ugc nofollow noopener">
            {number}
          </a>
        </p>
      ) : null}
      {decidedAt ? (
        <p>
          {t("facts.decided", { when: formatDay(locale, decidedAt) })}{" "}
          {checkedBy ? (
            <Link to={organisationPath(checkedBy.slug)}>{checkedBy.name}</Link>
          ) : (
            t(kind === groupSpeaker ? "group.moderator" : "facts.portal")
          )}
        </p>
      ) : null}
      {reason ? <p className="mt-1 text-base text-ink-2">{t("facts.reason", { reason })}</p> : null}
    </div>
  );
}
