import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askingPage } from "~/modules/experience/asking-page.server";
import { AskingForm } from "~/modules/experience/parts/asking-form";
import { sayHowWorkWas } from "~/modules/experience/say-how-work-was.server";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";

export const handle = { i18n: ["experience"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  const asking = await askingPage(context.actor, numberIn(params.asking) ?? 0, context.now);
  if (!asking) throw notFound();
  const done = new URL(request.url).searchParams.has("done");
  return { asking, done, meta: { title: context.t("experience:title") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await sayHowWorkWas(context.actor, { ...form, askingId: params.asking });
  return respond(result, form, ({ askingId }) => redirect(`/askings/${askingId}?done`));
}

/** Somebody who did something for a club says how it went. */
export default function AskingRoute() {
  const { asking, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("experience");
  const { kind, club, question, open } = asking;
  return (
    <Page>
      {done ? (
        <div className="mb-6">
          <Notice tone="done" role="status">
            {t("thanks")}
          </Notice>
        </div>
      ) : null}
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-2 font-head">{t(`of.${kind}`, { club: club.name })}</p>
      {question ? (
        <p className="mt-1">
          <Link to={questionPath(question)} lang={club.language}>
            {question.title}
          </Link>
        </p>
      ) : null}
      <p className="mt-3 text-ink-2">{t(open ? "lead" : "over")}</p>
      {open ? <AskingForm asking={asking} /> : null}
      <p className="mt-8 text-sm leading-normal text-ink-3">
        {t("often")} <Link to="/settings/notifications#askings">{t("stop")}</Link>
      </p>
    </Page>
  );
}
