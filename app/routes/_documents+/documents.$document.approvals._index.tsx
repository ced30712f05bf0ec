import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { approvalsPage } from "~/modules/documents/approvals-page.server";
import { decideApproval } from "~/modules/documents/decide-approval.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { RuleForm } from "~/modules/documents/parts/rule-form";
import { RuleItem } from "~/modules/documents/parts/rule-item";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Link } from "~/ui/link";

export const handle = { i18n: ["documents"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await approvalsPage(context.actor, params.document);
  if (!page) throw notFound();
  const decides = page.rules.some(({ may }) => may.decide);
  const choices = decides ? await speakingChoices(context.actor, page.document.club.id, context.viewer) : [];
  return { ...page, choices, meta: { title: context.t("documents:approvals.of", { title: page.document.title }) } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await decideApproval(context.actor, form), form, ({ documentId }) =>
    redirect(`/documents/${documentId}/approvals`),
  );
}

/** Which sides must approve a document, and what they decided on the version in review. */
export default function ApprovalsRoute() {
  const { document, may, rules, version, reviewed, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  const base = `/documents/${document.id}`;
  return (
    <DocumentFrame document={document} may={may} heading={t("approvals.title")}>
      <p className="mb-4 max-w-measure text-ink-2">{t("approvals.text")}</p>
      {version === null ? (
        <p className="mb-4">{t("approvals.none-in-review")}</p>
      ) : (
        <p className="mb-4">
          <Link to={`${document.path}/versions/${version}`}>{t("approvals.read", { number: version })}</Link>
        </p>
      )}
      {rules.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line" aria-label={t("approvals.title")}>
          {rules.map((rule) => (
            <RuleItem
              key={rule.id}
              rule={rule}
              waiting={version !== null}
              reviewed={reviewed}
              base={base}
              lifts={may.publish}
              choices={choices}
              language={document.club.language}
            />
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">{t("approvals.none")}</p>
      )}
      {may.manage ? <RuleForm key={rules.length} action={`${base}/approvals/new`} /> : null}
    </DocumentFrame>
  );
}
