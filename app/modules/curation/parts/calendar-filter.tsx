import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type JourneyStage, journeyStages } from "~/modules/topics/journey-stages";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Select } from "~/ui/select";
import { monthBeside } from "../rules/month";
import { type Channel, channels } from "../rules/pieces";

type CalendarFilterProps = {
  base: string;
  month: string;
  view: "month" | "list";
  stage?: JourneyStage;
  channel?: Channel;
};

/** Which month, as month or list, of which stage and channel. */
export function CalendarFilter({ base, month, view, stage, channel }: CalendarFilterProps) {
  const { t } = useTranslation("calendar");
  const locale = useLocale();
  const name = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const to = (wish: Record<string, string | undefined>) => {
    const all = Object.entries({ month, view, stage, channel, ...wish });
    return `${base}?${new URLSearchParams(all.flatMap(([key, value]) => (value ? [[key, value]] : [])))}`;
  };
  const any = { value: "", label: t("any") };
  return (
    <div className="mb-5 grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <nav aria-label={t("months")} className="flex items-center gap-2">
          <Button to={to({ month: monthBeside(month, -1) })} size="s" aria-label={t("before")}>
            ←
          </Button>
          <h2 className="min-w-40 text-center text-lg">{name.format(new Date(`${month}-01`))}</h2>
          <Button to={to({ month: monthBeside(month, 1) })} size="s" aria-label={t("after")}>
            →
          </Button>
        </nav>
        <nav aria-label={t("views")} className="flex gap-4">
          {(["month", "list"] as const).map((one) => (
            <Link
              key={one}
              to={to({ view: one })}
              aria-current={one === view ? "page" : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {t(`view.${one}`)}
            </Link>
          ))}
        </nav>
      </div>
      <Form key={`${stage}-${channel}`} method="get" className="grid grid-cols-2 items-end gap-3 sm:flex">
        <input type="hidden" name="month" value={month} />
        <input type="hidden" name="view" value={view} />
        <Select
          name="stage"
          label={t("field.stage")}
          defaultValue={stage ?? ""}
          choices={[any, ...journeyStages.map((one) => ({ value: one, label: t(`stages:${one}`) }))]}
        />
        <Select
          name="channel"
          label={t("field.channel")}
          defaultValue={channel ?? ""}
          choices={[any, ...channels.map((one) => ({ value: one, label: t(`channel.${one}`) }))]}
        />
        <Button className="max-sm:col-span-2">{t("show")}</Button>
      </Form>
    </div>
  );
}
