import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Select } from "~/ui/select";
import type { SellerChoice } from "../seller-choices.server";

/** For which of one's organisations one acts; not asked where there is only one. */
export function AsOrganisation({ choices }: { choices: readonly SellerChoice[] }) {
  const { t } = useTranslation("rooms");
  const problem = useProblem();
  const own = choices.filter(({ mine }) => mine);
  const [only] = own;
  if (own.length === 1 && only) return <input type="hidden" name="as" value={only.id} />;
  return (
    <Select
      {...problem.field("as", String(only?.id ?? ""))}
      label={t("as")}
      choices={own.map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  );
}
