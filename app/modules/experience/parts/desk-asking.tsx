import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";

type DeskAskingProps = { asking: { id: number; club: { name: string } } };

/** One line on the desk: how did your work go? */
export function DeskAsking({ asking }: DeskAskingProps) {
  const { t } = useTranslation("experience");
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-4 rounded-lg bg-paper-2 px-4 py-2 leading-normal">
      <span>{t("desk.text", { club: asking.club.name })}</span>
      <Link to={`/askings/${asking.id}`} className="inline-flex min-h-11 items-center font-head">
        {t("desk.act")}
      </Link>
    </p>
  );
}
