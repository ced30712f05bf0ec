import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { cutLineage } from "~/modules/ideas/cut-lineage.server";
import { drawLineage } from "~/modules/ideas/draw-lineage.server";
import { lineagePage } from "~/modules/ideas/lineage-page.server";
import { IdeaFrame } from "~/modules/ideas/parts/idea-frame";
import { LineageForm } from "~/modules/ideas/parts/lineage-form";
import { LineageList, LineagePeople } from "~/modules/ideas/parts/lineage-list";
import { LineagePicture } from "~/modules/ideas/parts/lineage-picture";
import { ideaPath } from "~/modules/ideas/rules/idea-path";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["ideas"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await lineagePage(context.actor, numberIn(params.idea));
  if (!page) throw notFound();
  const title = context.t("ideas:lineage.title-of", { title: page.idea.title });
  return { ...page, meta: { title, path: ideaPath(page.idea.id, "lineage") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result =
    form.cut === undefined
      ? await drawLineage(context.actor, { ...form, ideaId: params.idea })
      : await cutLineage(context.actor, { ideaId: params.idea, linkId: form.cut });
  return respond(result, form, ({ ideaId }) => redirect(ideaPath(ideaId, "lineage")));
}

export default function LineageRoute() {
  const { idea, nodes, links, people, voters, may } = useLoaderData<typeof loader>();
  const { t } = useTranslation("ideas");
  return (
    <IdeaFrame idea={idea} heading={t("lineage.title")} wide>
      <p className="-mt-4 mb-6 max-w-measure text-ink-2">{t("lineage.lead")}</p>
      <LineagePicture nodes={nodes} links={links} here={`idea:${idea.id}`} />
      <div className="max-w-measure">
        <h2 className="mt-10 text-[1.06rem]">{t("lineage.list")}</h2>
        <LineageList ideaId={idea.id} nodes={nodes} links={links} may={may} />
        <LineagePeople people={people} voters={voters} />
        {may.draw ? <LineageForm /> : null}
      </div>
    </IdeaFrame>
  );
}
