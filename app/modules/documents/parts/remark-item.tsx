import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import type { RemarkView } from "../discussion-view";
import { AskFirst } from "./ask-first";
import { RemarkReplies } from "./remark-replies";
import { ThreadForm } from "./thread-form";

type RemarkItemProps = { remark: RemarkView; base: string; language: string };

/** A remark with the words it is about, and what may be done with it. */
export function RemarkItem({ remark, base, language }: RemarkItemProps) {
  const { t } = useTranslation("authorship");
  const locale = useLocale();
  const { id, quote, standing, words, resolved, may } = remark;
  const own = `${base}/${id}`;
  return (
    <>
      <div className="mb-2 flex flex-wrap gap-2">
        <Chip tone={resolved ? "done" : "plain"}>{t(resolved ? "remark.resolved" : "remark.open")}</Chip>
        {standing === "same" ? null : <Chip tone="heed">{t(`remark.words-${standing}`)}</Chip>}
      </div>
      <SpokenBy voice={remark.voice} at={remark.at} size="s" />
      {standing === "withdrawn" ? (
        <p className="mt-2 text-sm text-ink-3">{t("remark.withdrawn-text")}</p>
      ) : (
        <blockquote className="mt-2 border-s-4 border-line-2 ps-3 whitespace-pre-line text-ink-2" lang={language}>
          {standing === "changed" ? words : quote}
        </blockquote>
      )}
      {standing === "changed" ? <p className="mt-1 text-sm text-ink-3">{t("remark.was", { quote })}</p> : null}
      <p className="mt-2 whitespace-pre-wrap">{remark.text}</p>
      {resolved ? (
        <p className="mt-2 text-sm text-ink-2">
          {t("remark.resolved-by", { name: resolved.by, day: formatDay(locale, resolved.at) })}
        </p>
      ) : null}
      <RemarkReplies replies={remark.replies} about={{ parentId: id }} base={base} may={may.reply} />
      {may.resolve || may.remove ? (
        <div className="mt-3 flex flex-wrap gap-2.5">
          {may.resolve ? (
            <ThreadForm action={`${own}/${resolved ? "reopening" : "resolution"}`}>
              {(_problem, sending) => (
                <Button size="s" pending={sending}>
                  {t(resolved ? "remark.reopen" : "remark.resolve")}
                </Button>
              )}
            </ThreadForm>
          ) : null}
          {may.remove ? <RemarkRemoval to={`${own}/removal`} /> : null}
        </div>
      ) : null}
    </>
  );
}

/** The way to take a remark away, which is asked about first. */
function RemarkRemoval({ to }: { to: string }) {
  const { t } = useTranslation("authorship");
  return (
    <AskFirst to={to} label={t("remark.remove")}>
      <ThreadForm action={to} className="grid gap-2.5 rounded-md bg-harm-soft px-3.5 py-3 text-sm leading-normal">
        {(_problem, sending) => (
          <>
            <p>{t("remark.removal-text")}</p>
            <div>
              <Button size="s" variant="danger" pending={sending}>
                {t("remark.remove")}
              </Button>
            </div>
          </>
        )}
      </ThreadForm>
    </AskFirst>
  );
}
