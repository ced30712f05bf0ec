import { Form } from "@remix-run/react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { journeyStages } from "~/modules/topics/journey-stages";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { ClubMatrix } from "../club-matrix.server";
import { columnKinds, rowKinds } from "../rules/matrix-wish";
import { PeriodSlider } from "./period-slider";

/**
 * What is shown: rows, columns, a topic, a stage of the journey, and the period on a timeline; a plain form, on which
 * the slider sets the two days.
 */
export function MatrixFilter({ page }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  const locale = useLocale();
  const { club, wish, period, timeline, topics } = page;
  const aimed = topics.some(({ kind }) => kind === "aim");
  const columnsOffered = columnKinds.filter((one) => one !== "aims" || aimed || wish.columns === "aims");
  return (
    <Form method="get" action={`/clubs/${encodeURIComponent(club.slug)}/matrix`} className="print:hidden">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,10.1rem),1fr))] items-end gap-x-4 gap-y-3 lg:grid-cols-4">
        {/* The fields begin anew with the address; what has the focus outside of them keeps it. */}
        <Fragment key={JSON.stringify([wish, period])}>
          <Select
            name="rows"
            label={t("filter.rows")}
            choices={rowKinds.map((value) => ({ value, label: t(`rows.${value}`) }))}
            defaultValue={wish.rows}
          />
          <Select
            name="columns"
            label={t("filter.columns")}
            choices={columnsOffered.map((value) => ({ value, label: t(`columns.${value}`) }))}
            defaultValue={wish.columns}
          />
          <Select
            name="topic"
            label={t("filter.topic")}
            choices={[
              { value: "", label: t("filter.every-topic") },
              ...topics.map((topic) => ({
                value: topic.slug,
                label: topic.kind === "aim" ? t("filter.aim", topic) : topic.name,
              })),
            ]}
            defaultValue={wish.topic ?? ""}
          />
          <Select
            name="stage"
            label={t("filter.stage")}
            choices={[
              { value: "", label: t("filter.every-stage") },
              ...journeyStages.map((value) => ({ value, label: t(`stages:${value}`) })),
            ]}
            defaultValue={wish.stage ?? ""}
          />
          <TextField
            type="date"
            name="from"
            label={t("filter.from")}
            min={period.first}
            max={period.last}
            defaultValue={period.from}
          />
          <TextField
            type="date"
            name="to"
            label={t("filter.to")}
            min={period.first}
            max={period.last}
            defaultValue={period.to}
          />
        </Fragment>
        <Button type="submit" className="max-lg:col-span-full lg:justify-self-start">
          {t("filter.show")}
        </Button>
      </div>
      <figure className="mt-5">
        <div className="matrix-bars" aria-hidden="true">
          {timeline.map(({ from, count, chosen }) => (
            <span
              key={from}
              className="matrix-bar"
              data-chosen={chosen ? "" : undefined}
              style={{ height: `${(100 * count) / Math.max(1, ...timeline.map((bin) => bin.count))}%` }}
            />
          ))}
        </div>
        <PeriodSlider first={period.first} last={period.last} from={period.from} to={period.to} />
        <figcaption className="mt-1 flex justify-between font-head text-sm text-ink-3">
          <span>{formatDay(locale, period.first)}</span>
          <span>{formatDay(locale, period.last)}</span>
        </figcaption>
      </figure>
    </Form>
  );
}
