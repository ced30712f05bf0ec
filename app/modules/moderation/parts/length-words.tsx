import { useTranslation } from "react-i18next";

/** How long a sanction was to last. */
export function LengthWords({ hours }: { hours: number | null }) {
  const { t } = useTranslation("sanctions");
  return t(`length.${hours ?? "open"}`);
}
