import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { linesPage } from "~/modules/documents/discussion-page.server";
import { DocumentFrame } from "~/modules/documents/parts/document-frame";
import { RemarkForm, SuggestionForm } from "~/modules/documents/parts/suggestion-form";
import { SuggestionLines } from "~/modules/documents/parts/suggestion-lines";
import { proposeChange } from "~/modules/documents/propose-change.server";
import { documentNumber } from "~/modules/documents/rules/paths";
import { countTyped, typedLines } from "~/modules/documents/rules/typed-lines";
import { writeRemark } from "~/modules/documents/write-remark.server";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { goOrStay, notFound, respond } from "~/platform/http/respond.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["documents", "authorship"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const wish = { line: query.get("line"), from: query.get("from") };
  const page = await linesPage(context.actor, documentNumber(params.document), wish);
  if (!page) throw notFound();
  const choices = await speakingChoices(context.actor, page.document.club.id, context.viewer);
  const act = query.get("act") === "remark" ? ("remark" as const) : ("change" as const);
  const title = context.t("authorship:line.title", { title: page.document.title });
  return { ...page, choices, act, chosen: wish.line !== null, meta: { title } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const documentId = documentNumber(params.document);
  // One line more, and everything typed stays.
  if (form.more) return json({ values: { ...form, count: String(countTyped(form.count) + 1) } });
  const input = { ...form, documentId };
  const to = (anchor: string) => goOrStay(form, `/documents/${documentId}/discussion#${anchor}`);
  if (form.act === "remark")
    return respond(await writeRemark(context.actor, input), form, ({ remarkId }) => to(`remark-${remarkId}`));
  return respond(await proposeChange(context.actor, { lines: typedLines(form), ...input }), form, ({ suggestionIds }) =>
    to(`suggestion-${suggestionIds[0]}`),
  );
}

/** Where one chooses a line of a document, and proposes a change or says something about it. */
export default function NewDiscussionRoute() {
  const { document, may, lines, line, following, choices, act, chosen, older, newer } = useLoaderData<typeof loader>();
  const { t } = useTranslation("authorship");
  const base = `${document.path}/discussion/new`;
  const form = { line, choices, language: document.club.language, backTo: base };
  if (chosen)
    return (
      <DocumentFrame document={document} may={may} heading={t(act === "remark" ? "line.remark" : "line.change")}>
        {act === "remark" ? <RemarkForm {...form} /> : <SuggestionForm {...form} following={following} />}
      </DocumentFrame>
    );
  return (
    <DocumentFrame document={document} may={may} heading={t("line.heading")}>
      {lines.length === 0 ? (
        <Empty title={t("line.none")}>{t("line.none-text")}</Empty>
      ) : (
        <>
          <p className="mb-5 text-ink-2">{t("line.text")}</p>
          <SuggestionLines lines={lines} base={base} language={document.club.language} may={may} />
          <Pager
            label={t("line.pages")}
            newer={newer === null ? undefined : { to: `${base}?from=${newer}`, label: t("line.before") }}
            older={older === null ? undefined : { to: `${base}?from=${older}`, label: t("line.after") }}
          />
        </>
      )}
    </DocumentFrame>
  );
}
