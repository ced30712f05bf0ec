import { useLocation, useRevalidator } from "@remix-run/react";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLiveStream } from "~/platform/realtime/use-live-stream";
import { announce } from "~/ui/announcer";
import { AnswerNews } from "./answer-news";

/** Keeps an open page in step: the bell, answers to the question one reads, and what one may do. Nothing typed is lost. */
export function LiveUpdates({ unread, tell }: { unread: number; tell: (unread: number) => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { revalidate } = useRevalidator();
  const [arrived, setArrived] = useState<readonly { questionId: number; answerId: number }[]>([]);
  const question = /^\/questions\/(\d{1,9})(?:-[^/]*)?$/.exec(pathname)?.[1];
  useLiveStream(question ? `/live?question=${question}` : "/live", {
    inbox: (count) => {
      if (count > unread && count < 100) announce(t("bell.unread", { count }));
      tell(count);
    },
    rights: revalidate,
    answer: (news) => setArrived((known) => [...known.filter(({ answerId }) => answerId !== news.answerId), news]),
  });
  const ids = arrived.filter(({ questionId }) => String(questionId) === question).map(({ answerId }) => answerId);
  return (
    <Suspense>
      <AnswerNews ids={ids} />
    </Suspense>
  );
}
