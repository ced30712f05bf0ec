import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SanctionFields } from "~/modules/moderation/parts/sanction-fields";
import { SanctionFrame } from "~/modules/moderation/parts/sanction-frame";
import { readNamed } from "~/modules/moderation/rules/contribution";
import { clubPath, sanctionPath } from "~/modules/moderation/rules/paths";
import { sanctionForm } from "~/modules/moderation/sanction-form.server";
import { sanctionMember } from "~/modules/moderation/sanction-member.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";

export const handle = { i18n: ["sanctions"] };
export const meta = metaFromLoader;

/** Whom it is about says a contribution (`of`), or a club and a person of it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const [slug, handleOf] = [query.get("club") ?? "", query.get("person") ?? ""];
  const form = await sanctionForm(context.actor, { of: readNamed(query.get("of")), slug, handle: handleOf });
  if (!form) throw notFound();
  return { form, meta: { title: context.t("sanctions:form.title", { name: form.person.name }) } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await sanctionMember(context.actor, form);
  return respond(result, form, ({ sanctionId }) => redirect(sanctionPath(sanctionId)));
}

export default function NewSanctionRoute() {
  const { form } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sanctions");
  const { club, person, barred, under } = form;
  return (
    <SanctionFrame club={club} heading={t("form.title", { name: person.name })}>
      {barred ? <Notice>{t(`form.barred.${barred}`)}</Notice> : null}
      {!barred && under !== null ? (
        <Notice>
          {t("form.under")} <Link to={sanctionPath(under)}>{t("form.see")}</Link>
        </Notice>
      ) : null}
      {barred || under !== null ? null : (
        <>
          <p className="mb-6 text-ink-2">{t("form.text", { club: club.name })}</p>
          <SanctionFields form={form} backTo={clubPath(club.slug, "people")} />
        </>
      )}
    </SanctionFrame>
  );
}
