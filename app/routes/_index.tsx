import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { liveQuestion } from "~/modules/knowledge/live-question.server";
import { LivePanel } from "~/modules/knowledge/parts/live-panel";
import { TalkAndWaiting } from "~/modules/knowledge/parts/talk-and-waiting";
import { talkAndWaiting } from "~/modules/knowledge/question-list.server";
import { clubCards } from "~/modules/network/club-cards.server";
import { MemberHome } from "~/modules/network/parts/member-home";
import { StrangerHome } from "~/modules/network/parts/stranger-home";
import { waitingAndOwn } from "~/modules/network/waiting-and-own.server";
import { metaFromLoader } from "~/platform/http/page-meta";

export const handle = { i18n: ["network", "knowledge"] };
export const meta = metaFromLoader;

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, viewer, t } = context;
  const meta = { title: t("network:home.title"), description: t("network:home.description"), path: "/" };
  if (actor.kind !== "person" || !viewer) {
    const [{ clubs }, live] = await Promise.all([
      clubCards(actor, { living: true, take: 12 }),
      liveQuestion(context.locale),
    ]);
    return { kind: "stranger" as const, clubs, live, meta };
  }
  const clubIds = actor.memberships.map(({ clubId }) => clubId);
  const member = clubIds.length > 0;
  const [{ clubs }, questions, matters] = await Promise.all([
    clubCards(actor, { mine: member, living: !member, take: 12 }),
    talkAndWaiting(actor, member ? { clubIds } : {}, { talk: 7, waiting: 4 }),
    waitingAndOwn(actor),
  ]);
  const { name, handle } = viewer;
  return { kind: "member" as const, name, handle, member, clubs, questions, ...matters, meta };
}

export default function HomeRoute() {
  const home = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  if (home.kind === "stranger")
    return <StrangerHome clubs={home.clubs} live={home.live ? <LivePanel question={home.live} /> : null} />;
  return (
    <MemberHome {...home}>
      {home.questions.talk.length + home.questions.waiting.length > 0 ? (
        <TalkAndWaiting
          {...home.questions}
          title={t(home.member ? "home.news" : "home.everywhere")}
          all="/questions"
          withClub
        />
      ) : null}
    </MemberHome>
  );
}
