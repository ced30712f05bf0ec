import { useTranslation } from "react-i18next";
import { voiceOfView } from "~/modules/network/spoken-by";
import { formatAgo, formatMoment } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { RelativeTime } from "~/ui/relative-time";
import { Speaker } from "~/ui/speaker";
import type { SafetyView } from "../question-view";

/** What a credentialled expert says cannot wait, above everything else. */
export function SafetyNotes({ notes, lang }: { notes: readonly SafetyView[]; lang: string }) {
  const { t } = useTranslation("knowledge");
  const locale = useLocale();
  const now = useNow();
  if (notes.length === 0) return null;
  return (
    <section aria-label={t("safety.label")} className="mb-5 grid gap-3">
      {notes.map((note) => {
        const voice = voiceOfView(note.voice, t);
        return (
          <Notice
            key={note.id}
            role="note"
            tone={note.kind === "urgent" ? "harm" : "heed"}
            lead={<Speaker {...voice} size="s" />}
          >
            <p lang={lang} className="whitespace-pre-line">
              <strong>{t(`safety.${note.kind}`)}</strong> {note.text}
            </p>
            <p className="mt-1 font-head text-sm text-ink-2">
              <Link to={voice.href ?? "#"}>{voice.name}</Link>
              <span className="sr-only"> ({voice.sideLabel})</span>
              {voice.organisation ? `, ${voice.organisation.name}` : ""}
              {note.voice.title ? ` · ${note.voice.title}` : ""} ·{" "}
              <RelativeTime
                dateTime={note.createdAt}
                text={formatAgo(locale, note.createdAt, now)}
                full={formatMoment(locale, note.createdAt)}
              />
              {note.may.withdraw ? (
                <>
                  {" · "}
                  <Link to={`/safety-notes/${note.id}/withdrawal`}>{t("safety.withdraw")}</Link>
                </>
              ) : null}
            </p>
          </Notice>
        );
      })}
    </section>
  );
}
