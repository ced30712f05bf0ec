import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { absences } from "~/modules/routing/absences.server";
import { endAbsence } from "~/modules/routing/end-absence.server";
import { AbsenceForm } from "~/modules/routing/parts/absence-form";
import { AbsenceList } from "~/modules/routing/parts/absence-list";
import { setAbsence } from "~/modules/routing/set-absence.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { dayAfter } from "~/platform/i18n/dates";

export const handle = { i18n: ["routing", "routing-due", "network", "experience"] };
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, now } = context;
  if (actor.kind !== "person") throw signInFirst(request);
  const days = { today: dayAfter(now, 0), tomorrow: dayAfter(now, 1), last: dayAfter(now, 180) };
  return { list: await absences(actor, now), days, meta: { title: context.t("routing:away.title") } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const act = form.act === "back" ? endAbsence : setAbsence;
  return respond(await act(context.actor, form), form, () => redirect("/desk/away"));
}

/** When one is not there, so that nobody waits in vain. */
export default function AwayRoute() {
  const { list, days } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  return (
    <section className="grid max-w-[42rem] gap-7">
      <div>
        <h2 className="text-xl">{t("away.title")}</h2>
        <p className="mt-1 leading-normal text-ink-2">{t("away.text")}</p>
      </div>
      <AbsenceList absences={list} />
      <AbsenceForm days={days} />
    </section>
  );
}
