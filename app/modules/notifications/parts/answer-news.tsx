import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "~/ui/announcer";
import { Button } from "~/ui/button";

const placeOf = (answerId: number) => document.getElementById(`answer-${answerId}`);

/** Says quietly that answers came in while one reads, and shows them when asked: what one reads stays where it is. */
export function AnswerNews({ ids }: { ids: readonly number[] }) {
  const { state } = useRevalidator();
  const [seen, setSeen] = useState<readonly number[]>([]);
  const [wanted, setWanted] = useState<number | null>(null);
  const missing = ids.filter((id) => !placeOf(id));
  const coming = wanted !== null && state === "loading";
  const fresh = coming ? missing : missing.filter((id) => !seen.includes(id));

  useEffect(() => {
    const answer = wanted === null ? null : placeOf(wanted);
    if (!answer) return;
    answer.setAttribute("tabindex", "-1");
    answer.focus();
    setWanted(null);
  });

  const [first] = fresh;
  if (first === undefined) return null;
  return (
    <NewsLine
      count={fresh.length}
      onShow={() => {
        setWanted(first);
        setSeen(ids);
      }}
    />
  );
}

function NewsLine({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation("notifications");
  const { revalidate, state } = useRevalidator();
  const text = t("live.answers", { count });
  useEffect(() => announce(text), [text]);
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-10 flex justify-center px-4 md:bottom-5 print:hidden">
      <p className="pointer-events-auto flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-line bg-raised py-1.5 ps-4 pe-1.5 font-head text-sm leading-snug shadow-lift">
        {text}
        <Button
          type="button"
          size="s"
          pending={state !== "idle"}
          onClick={() => {
            onShow();
            revalidate();
          }}
        >
          {t("live.show")}
        </Button>
      </p>
    </div>
  );
}
