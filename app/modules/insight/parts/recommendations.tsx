import { useTranslation } from "react-i18next";
import { Row, Rows } from "~/ui/rows";
import type { Recommendation } from "../buying-parts.server";
import { smallBelow } from "../rules/matrix";
import { useMatrixWords } from "./matrix-words";

type RecommendationsProps = { found: readonly Recommendation[]; address: (one: Recommendation) => string };

/** Who recommended and to whom it led, the most frequent first; each leads to its questions. */
export function Recommendations({ found, address }: RecommendationsProps) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  return (
    <Rows label={t("buying.led")}>
      {found.map((one) => (
        <Row
          key={`${one.key} ${one.to.id}`}
          to={address(one)}
          title={t("buying.edge", { by: one.by?.name ?? t("buying.somebody"), to: one.to.name })}
          figure={`${words.count(one.questions)}${one.questions < smallBelow ? "°" : ""}`}
          meta={[
            one.named > 0 ? t("buying.named", { count: one.named }) : null,
            one.taken > 0 ? t("buying.taken", { count: one.taken }) : null,
          ]}
        />
      ))}
    </Rows>
  );
}
