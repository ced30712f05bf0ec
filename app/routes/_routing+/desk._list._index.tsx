import type { LoaderFunctionArgs } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { metaFromLoader } from "~/platform/http/page-meta";
import { signInFirst } from "~/platform/http/sign-in-first.server";

export const handle = { i18n: ["routing"] };
export const meta = metaFromLoader;

export function loader({ request, context }: LoaderFunctionArgs) {
  if (context.actor.kind !== "person") throw signInFirst(request);
  return { meta: { title: `${context.t("routing:desk.title")} · ${context.t("common:name")}` } };
}

export default function DeskIndexRoute() {
  const { t } = useTranslation("routing");
  return <p className="rounded-xl bg-paper-2 px-8 py-12 text-center text-ink-2 max-lg:hidden">{t("desk.choose")}</p>;
}
