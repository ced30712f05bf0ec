import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { type SearchAddress, searchPath } from "../rules/search-path";

/** Nothing has these words: the club can be asked, with the words filled in. */
export function NothingFound({ address, narrowed }: { address: SearchAddress; narrowed: boolean }) {
  const { t } = useTranslation("search");
  const ask = new URLSearchParams({
    title: address.q.trim().slice(0, 150),
    ...(address.club ? { club: address.club } : {}),
  });
  const need = new URLSearchParams({ need: address.q.trim().slice(0, 150) });
  const advice = `/clubs/${encodeURIComponent(address.club)}/advice?${need.toString()}`;
  const wider = searchPath(address, { kind: "", club: "", topic: "", aim: "", side: "", answered: "" });
  return (
    <div className="mt-6">
      <Empty
        title={t("nothing.title", { words: address.q.trim() })}
        action={
          <>
            <Button to={`/ask?${ask.toString()}`} variant="main">
              {t("nothing.ask")}
            </Button>
            {address.club ? <Button to={advice}>{t("nothing.advice")}</Button> : null}
            {narrowed ? <Button to={wider}>{t("nothing.wider")}</Button> : null}
          </>
        }
      >
        {narrowed ? t("nothing.narrowed") : t("nothing.text")}
      </Empty>
    </div>
  );
}

/** Before anything was asked: how to ask well. */
export function NothingAsked() {
  const { t } = useTranslation("search");
  return (
    <div className="mt-6">
      <Empty title={t("empty.title")} action={<Button to="/clubs">{t("empty.clubs")}</Button>}>
        <p>{t("empty.text")}</p>
        <p className="mt-2">{t("empty.tips")}</p>
      </Empty>
    </div>
  );
}
