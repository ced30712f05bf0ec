import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { membershipOf } from "~/access/actor";
import { can } from "~/access/can";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentKinds, kindIn } from "~/modules/documents/document-kinds";
import { DocumentForm } from "~/modules/documents/parts/document-form";
import { documentAddress } from "~/modules/documents/rules/paths";
import { namedIdea } from "~/modules/ideas/named-idea.server";
import { readDraft } from "~/modules/interactions/read-draft.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { topicsOf } from "~/modules/topics/topics-of.server";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { Row, Rows } from "~/ui/rows";

export const handle = { i18n: ["documents", "network", "rich-text", "stages", "aims"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  if (context.actor.kind === "guest") throw signInFirst(request);
  if (!can(context.actor, "document.create", club)) throw notFound();
  const query = new URL(request.url).searchParams;
  const kind = kindIn(query.get("kind")) ?? null;
  const [choices, draft, idea, topics] = await Promise.all([
    speakingChoices(context.actor, club.id, context.viewer),
    readDraft(context.actor, `document:${club.id}`),
    namedIdea(club.id, numberIn(query.get("idea") ?? undefined)),
    topicsOf(club.id),
  ]);
  const outline = kind ? context.t(`documents:outline.${kind}`) : "";
  return {
    club,
    kind,
    choices,
    draft: draft || outline,
    idea,
    topics,
    joins: membershipOf(context.actor, club.id) === undefined,
    meta: { title: context.t("documents:new.title", { name: club.name }) },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await createDocument(context.actor, { ...form, clubId: club.id }), form, ({ documentId, title }) =>
    redirect(documentAddress({ id: documentId, title })),
  );
}

/** Begins a document: first its kind, then its first words. */
export default function NewDocumentRoute() {
  const { club, kind, idea, ...form } = useLoaderData<typeof loader>();
  const { t } = useTranslation("documents");
  return (
    <ClubBody>
      <h1 className="mb-6 text-2xl">{t("new.title", { name: club.name })}</h1>
      {kind ? (
        <DocumentForm key={kind} club={club} kind={kind} idea={idea} {...form} />
      ) : (
        <>
          <h2>{t("new.choose")}</h2>
          <p className="mt-1 mb-4 text-ink-2">{t("new.choose-text")}</p>
          <Rows label={t("new.choose")}>
            {documentKinds.map((one) => (
              <Row
                key={one}
                level={3}
                to={`${clubPath(club.slug, "documents/new")}?kind=${one}${idea ? `&idea=${idea.id}` : ""}`}
                title={t(`kind.${one}`)}
                excerpt={t(`kind-hint.${one}`)}
              />
            ))}
          </Rows>
        </>
      )}
    </ClubBody>
  );
}
