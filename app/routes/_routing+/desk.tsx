import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openAsking } from "~/modules/experience/asking-page.server";
import { DeskAsking } from "~/modules/experience/parts/desk-asking";
import { handoversToTake } from "~/modules/rooms/handovers-to-take.server";
import { HandoversToTake } from "~/modules/rooms/parts/handovers-to-take";
import { absences } from "~/modules/routing/absences.server";
import { deskCounts } from "~/modules/routing/desk.server";
import { AwayNotice } from "~/modules/routing/parts/away-notice";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { formatNumber } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Page } from "~/ui/page";
import { Tabs } from "~/ui/tabs";

export const handle = { i18n: ["routing", "routing-due", "network", "experience", "rooms-around"] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const { actor, now } = context;
  const spoken = actor.affiliations
    .filter(({ role }) => role !== "analyst")
    .map(({ organisationId }) => organisationId);
  const [counts, asking, away, handovers] = await Promise.all([
    deskCounts(actor),
    openAsking(actor, now),
    absences(actor, now),
    handoversToTake(spoken),
  ]);
  return { counts, asking, handovers, away: away.find(({ begun }) => begun) ?? null };
}

/** What lies on one's own desk: questions that wait, those that rest, drafts, and what became of one's answers. */
export default function DeskLayout() {
  const { counts, asking, handovers, away } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const locale = useLocale();
  const page = useLocation().pathname.split("/")[2] ?? "";
  const resting = useSearchParams()[0].get("view") === "resting";
  const here = ["drafts", "answers", "away"].includes(page) ? page : resting ? "resting" : "waiting";
  const tab = (name: string, to: string, count = 0) => ({
    to,
    label: t(`desk.tab.${name}`),
    count: count > 0 ? formatNumber(locale, count) : undefined,
    current: name === here,
  });
  return (
    <Page wide>
      <h1 className="mb-1 text-2xl">{t("desk.title")}</h1>
      <p className="mb-4 text-ink-2">
        {counts.overdue > 0
          ? t("desk.overdue", { count: counts.overdue, shown: formatNumber(locale, counts.overdue) })
          : t("desk.text")}
      </p>
      {away && here !== "away" ? <AwayNotice absence={away} /> : null}
      {asking ? <DeskAsking asking={asking} /> : null}
      {page === "" ? <HandoversToTake handovers={handovers} /> : null}
      <Tabs
        label={t("desk.title")}
        tabs={[
          tab("waiting", "/desk", counts.waiting),
          tab("resting", "/desk?view=resting", counts.resting),
          tab("drafts", "/desk/drafts", counts.drafts),
          tab("answers", "/desk/answers"),
          tab("away", "/desk/away"),
        ]}
      />
      <div className="pt-5">
        <Outlet />
      </div>
    </Page>
  );
}
