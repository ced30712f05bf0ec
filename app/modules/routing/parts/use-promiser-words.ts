import { useTranslation } from "react-i18next";

/** For whom something is promised, in words; "everyone", "kind:clinic". */
export function usePromiserWords(): (who: string) => string {
  const { t } = useTranslation("routing");
  return (who) => {
    const [scope, value = ""] = who.split(":");
    if (scope === "kind") return t(`network:kind.${value}`);
    if (scope === "role") return t(`network:role.${value}`);
    return scope === "side" ? t(`common:side.${value}`) : t("promises.everyone");
  };
}
