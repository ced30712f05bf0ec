import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isFormer } from "~/platform/former-member";
import { formatAgo, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { RelativeTime } from "~/ui/relative-time";
import type { Voice } from "~/ui/side";
import { VoiceLine } from "~/ui/voice-line";
import type { VoiceView } from "./voice-view";

/** A voice as the design system shows it. */
export function voiceOfView(view: VoiceView, t: TFunction): Voice {
  const { organisation } = view;
  return {
    name: isFormer(view.handle) ? t("common:voice.former") : view.name,
    side: view.side,
    sideLabel: t(`common:side.${view.side}`),
    href: `/people/${view.handle}`,
    picture: view.avatarKey ? `/files/${view.avatarKey}` : undefined,
    organisation: organisation
      ? {
          name: organisation.name,
          href: `/organisations/${organisation.slug}`,
          picture: organisation.logoKey ? `/files/${organisation.logoKey}` : undefined,
        }
      : undefined,
  };
}

type SpokenByProps = { voice: VoiceView; at: string; size?: "s" | "m" | "l"; children?: ReactNode };

/** The voice line above a contribution: who, for whom, as what, when. */
export function SpokenBy({ voice, at, size, children }: SpokenByProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const now = useNow();
  return (
    <VoiceLine
      voice={voiceOfView(voice, t)}
      forText={voice.organisation ? t("common:voice.for") : undefined}
      title={voice.title || undefined}
      label={voice.sponsored ? t("common:voice.sponsor") : undefined}
      verified={voice.verified ? t("common:voice.verified") : undefined}
      credentials={voice.credentials.map(({ kind, holds, of }) => {
        const label = of ? t("common:voice.speaks-for", { name: of }) : t(`common:credential.${kind}`);
        return { label: holds ? label : t("common:voice.held-then", { credential: label }), holds };
      })}
      size={size}
    >
      <RelativeTime dateTime={at} text={formatAgo(locale, at, now)} full={formatMoment(locale, at)} />
      {children}
    </VoiceLine>
  );
}
