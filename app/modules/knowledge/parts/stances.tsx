import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SpokenBy } from "~/modules/network/spoken-by";
import { Button } from "~/ui/button";
import type { StanceKind, StanceView } from "../question-view";

const kinds: StanceKind[] = ["agree", "differ", "outsideField"];
const ofKind = (stances: readonly StanceView[], kind: StanceKind) => stances.filter((stance) => stance.kind === kind);

/** Where other experts stand on an answer: how many agree and differ, who, and why; differences stand open. */
export function Stances({ stances, lang }: { stances: readonly StanceView[]; lang: string }) {
  const { t } = useTranslation("knowledge");
  if (stances.length === 0) return null;
  const others = stances.filter((stance) => stance.kind !== "differ");
  return (
    <div className="mt-3.5 border-y border-line py-2.5">
      <ul aria-label={t("stances.label")} className="flex flex-wrap gap-x-5 gap-y-1 font-head text-sm leading-snug">
        {kinds.map((kind) => {
          const voices = ofKind(stances, kind);
          return voices.length > 0 ? (
            <li key={kind} className={kind === "differ" ? "text-heed-ink" : "text-ink-2"}>
              {t(`stances.${kind}`, { count: voices.length })}: {voices.map(nameOf).join(", ")}
            </li>
          ) : null;
        })}
      </ul>
      <StanceList stances={ofKind(stances, "differ")} lang={lang} />
      {others.some((stance) => stance.reason || stance.may.withdraw) ? (
        <details className="mt-1">
          <summary className="-ms-1 inline-block px-1 py-1.5 font-head text-sm text-ink-3">{t("stances.more")}</summary>
          <StanceList stances={others} lang={lang} />
        </details>
      ) : null}
    </div>
  );
}

const nameOf = ({ voice }: StanceView) => voice.organisation?.name ?? voice.name;

/** Each stance with its voice and its reason. */
function StanceList({ stances, lang }: { stances: readonly StanceView[]; lang: string }) {
  const { t } = useTranslation("knowledge");
  if (stances.length === 0) return null;
  return (
    <ul>
      {stances.map((stance) => (
        <li key={stance.id} className="py-2">
          <SpokenBy voice={stance.voice} at={stance.createdAt} size="s">
            <span className={stance.kind === "differ" ? "text-heed-ink" : undefined}>
              {t(`stances.is.${stance.kind}`)}
            </span>
          </SpokenBy>
          {stance.reason ? (
            <p lang={lang} className="mt-1 ps-9 text-[0.97rem] leading-normal whitespace-pre-line">
              {stance.reason}
            </p>
          ) : null}
          {stance.may.withdraw ? (
            <Form method="post" action={`/stances/${stance.id}/withdrawal`} className="ps-6.5">
              <Button variant="quiet" size="s" aria-label={t("stances.withdraw-name", { name: nameOf(stance) })}>
                {t("stances.withdraw")}
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
