import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { fittingDocuments } from "~/modules/documents/fitting-documents.server";
import { AdvisedDocuments } from "~/modules/documents/parts/advised-documents";
import { offeringsFor } from "~/modules/environment/offerings-for.server";
import { AdvisedOfferings } from "~/modules/environment/parts/advised-offerings";
import { seasonIn } from "~/modules/environment/rules/seasons";
import { adviceChoices } from "~/modules/knowledge/advice-choices.server";
import { contextWords } from "~/modules/knowledge/context-words";
import { helpfulAnswers } from "~/modules/knowledge/helpful-answers.server";
import { AdviceForm } from "~/modules/knowledge/parts/advice-form";
import { AdvisedAnswers } from "~/modules/knowledge/parts/advised-answers";
import { needInAddress, templateForAdvice, wordsOfNeed } from "~/modules/knowledge/rules/advice-need";
import { askPath } from "~/modules/knowledge/rules/ask-path";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { candidatesForNeed } from "~/modules/routing/candidates-for-need.server";
import { AdvisedPeople } from "~/modules/routing/parts/advised-people";
import { foundInClub } from "~/modules/search/found-in-club.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";

export const handle = { i18n: ["advice", "context", "aims", "routing", "routing-due", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const said = needInAddress(new URL(request.url).searchParams);
  const { need, aims } = said;
  const { topics, templates } = await adviceChoices(club.id);
  const path = club.visibility === "public" && need === "" ? clubPath(club.slug, "advice") : undefined;
  const title = context.t("advice:of", { name: club.name });
  const page = { club, said, topics, meta: { title, description: context.t("advice:text"), path } };
  if (need === "") return { ...page, advised: null };
  const words = wordsOfNeed(said);
  const wish = { clubId: club.id, words, topics: [...said.topics, ...aims], province: said.context.province };
  const chosen = topics.filter(({ slug }) => wish.topics.includes(slug)).map(({ name }) => name);
  const [found, people, offerings] = await Promise.all([
    foundInClub(context.actor, club.id, { words, kinds: ["answer", "document"] }),
    candidatesForNeed(context.actor, { ...wish, timing: said.context.timing }, context.now),
    offeringsFor(club.id, {
      words: [words, ...chosen].join(" "),
      budgetTo: said.context.budgetTo,
      season: seasonIn(said.context.timing),
    }),
  ]);
  const [answers, documents] = await Promise.all([
    helpfulAnswers(club.id, found.answer),
    fittingDocuments(club.id, { ids: found.document, topics: wish.topics }),
  ]);
  const template = templateForAdvice(templates, said.context)?.id ?? null;
  const askTo = askPath({ club: club.slug, title: need, template, topics: wish.topics, context: said.context });
  const told = contextWords(said.context, context.t, context.locale).join(" · ");
  return { ...page, advised: { told, answers, documents, people, offerings, askTo } };
}

/** What a club knows already for somebody who has a need and a budget and has not bought yet; one press asks it the rest. */
export default function AdviceRoute() {
  const { club, said, topics, advised } = useLoaderData<typeof loader>();
  const { t } = useTranslation("advice");
  const found = advised ? advised.answers.length + advised.documents.length + advised.offerings.length : 0;
  const ask =
    advised && club.entry !== "closed" ? (
      <Button to={advised.askTo} variant="main">
        {t("ask")}
      </Button>
    ) : null;
  return (
    <ClubBody>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-1 mb-5 max-w-measure text-ink-2">{t("text")}</p>
      <AdviceForm said={said} topics={topics} folded={advised !== null} />
      {advised ? (
        <div className="mt-10 grid gap-10">
          {found > 0 ? (
            <div className="rounded-lg bg-paper-2 px-5 py-4">
              <p>{t("ask-text")}</p>
              {advised.told ? <p className="text-ink-2">{advised.told}</p> : null}
              <div className="mt-3">{ask}</div>
            </div>
          ) : (
            <Empty title={t("nothing")} action={ask}>
              {t("nothing-text")}
            </Empty>
          )}
          <AdvisedAnswers answers={advised.answers} lang={club.language} />
          <AdvisedDocuments documents={advised.documents} lang={club.language} />
          <AdvisedPeople people={advised.people} />
          <AdvisedOfferings offerings={advised.offerings} lang={club.language} />
        </div>
      ) : null}
    </ClubBody>
  );
}
