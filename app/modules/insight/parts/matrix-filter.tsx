import { Form } from "@remix-run/react";
import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import type { ClubMatrix } from "../club-matrix.server";
import type { ClubNetwork } from "../club-network.server";
import { columnKinds, rowKinds } from "../rules/matrix-wish";
import { matrixAddress } from "./matrix-address";
import { Timeline } from "./timeline";
import { WhichQuestions } from "./which-questions";

const sheet = "matrix-filter";

/** What the matrix shows: rows, columns, a topic, a stage of the journey, and the period. */
export function MatrixFilter({ page }: { page: ClubMatrix }) {
  const { t } = useTranslation("insight");
  const { wish, topics } = page;
  const aimed = topics.some(({ kind }) => kind === "aim");
  const columnsOffered = columnKinds.filter((one) => one !== "aims" || aimed || wish.columns === "aims");
  return (
    <Choosing of={page} page="" chosen={{ rows: wish.rows, columns: wish.columns }}>
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
    </Choosing>
  );
}

/** What the network shows; the matrix one came from is kept. */
export function NetworkFilter({ page, chosen }: { page: ClubNetwork; chosen: { rows: string; columns: string } }) {
  return (
    <Choosing of={page} page="/network" chosen={chosen}>
      <input type="hidden" name="rows" value={chosen.rows} />
      <input type="hidden" name="columns" value={chosen.columns} />
    </Choosing>
  );
}

type ChoosingProps = {
  of: Pick<ClubNetwork, "club" | "wish" | "period" | "timeline" | "topics">;
  page: string;
  chosen: { rows: string; columns: string };
  children: ReactNode;
};

/** A plain form, on which the slider sets the two days. */
function Choosing({ of: { club, wish, period, timeline, topics }, page, chosen, children }: ChoosingProps) {
  const { t } = useTranslation("insight");
  const address = ({ from }: { from: string | null }) =>
    matrixAddress({ slug: club.slug, page }, { ...chosen, topic: wish.topic, stage: wish.stage, from, to: null });
  return (
    <Form method="get" action={`/clubs/${encodeURIComponent(club.slug)}/matrix${page}`} className="print:hidden">
      <button
        type="button"
        className="filters-button button button-plain button-m w-full"
        {...{ popovertarget: sheet }}
      >
        <SlidersHorizontal aria-hidden="true" className="size-4" />
        {t("filter.open")}
      </button>
      {/* The sheet and its fields begin anew with the address; what has the focus outside of them keeps it. */}
      <div
        key={JSON.stringify([chosen, wish, period])}
        id={sheet}
        className="filters items-end gap-x-4 gap-y-3 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
        {...{ popover: "auto" }}
      >
        {children}
        <WhichQuestions topics={topics} wish={wish} period={period} />
        <Button type="submit" className="lg:col-start-5 lg:row-start-1">
          {t("filter.show")}
        </Button>
      </div>
      <Timeline bins={timeline} period={period} address={address} />
    </Form>
  );
}
