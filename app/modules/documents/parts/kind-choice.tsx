import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { documentKinds } from "../document-kinds";

/** Narrows a list of documents to one kind; the chosen one leads back to all. */
export function KindChoice({ kind, address }: { kind: string | null; address: (kind: string | null) => string }) {
  const { t } = useTranslation("documents");
  return (
    <nav
      aria-label={t("list.by-kind")}
      className="flex flex-wrap items-center gap-x-5 gap-y-1 py-3 font-head text-sm text-ink-3"
    >
      {[null, ...documentKinds].map((name) => (
        <Link
          key={name ?? ""}
          to={address(name)}
          aria-current={name === kind ? "true" : undefined}
          className="inline-flex min-h-11 items-center no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {name ? t(`kind.${name}`) : t("list.every-kind")}
        </Link>
      ))}
    </nav>
  );
}
