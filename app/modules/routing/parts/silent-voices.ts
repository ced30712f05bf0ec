import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { useNow } from "~/platform/i18n/use-now";
import type { SpokenVoice } from "~/ui/who-spoke";
import type { SilentView } from "../routing-view";
import { useDueWords } from "./use-due-words";

const forgotten = 7 * 86_400_000;

/** Those who were asked and are silent, as the strip of a question shows them: outlined, with what is left of their promise. */
export function useSilentVoices(asked: readonly SilentView[]): SpokenVoice[] {
  const { t } = useTranslation("routing-due");
  const locale = useLocale();
  const now = useNow();
  const words = useDueWords();
  const due = ({ state, dueAt, restsUntil }: SilentView) => {
    if (state === "postponed" && restsUntil) return t("due.rests", { day: formatDay(locale, restsUntil) });
    const late = new Date(now).getTime() - new Date(dueAt).getTime();
    return late > forgotten ? t("due.never") : words(dueAt);
  };
  return asked.map((one) => {
    // Whom the asker chose by name is shown by it, whomever they speak for.
    const { id, side, organisation, person } = one;
    const place = person
      ? `/people/${person.handle}`
      : organisation
        ? `/organisations/${organisation.slug}`
        : undefined;
    return {
      id: !person && organisation ? organisation.slug : `asked-${id}`,
      name: person?.name ?? organisation?.name ?? t(`somebody.${side}`),
      href: place,
      picture: !person && organisation?.logoKey ? `/files/${organisation.logoKey}` : undefined,
      side,
      sideLabel: t(`common:side.${side}`),
      silent: true,
      due: due(one),
    };
  });
}
