import { useTranslation } from "react-i18next";
import type { ShownProblem } from "~/platform/http/use-problem";
import { RadioGroup } from "~/ui/radio-group";
import { Speaker } from "~/ui/speaker";
import { TextField } from "~/ui/text-field";
import { sides } from "../rules/kinds";

/** From which side one speaks for oneself in a club, and as what. */
export function PlaceFields({
  problem,
  side = "buyer",
  title = "",
}: {
  problem: ShownProblem;
  side?: string;
  title?: string;
}) {
  const { t } = useTranslation("network");
  return (
    <>
      <RadioGroup
        name="side"
        label={t("place.side")}
        hint={t("place.side-hint")}
        defaultValue={problem.typed("side", side)}
        error={problem.of("side")}
        choices={sides.map((one) => ({
          value: one,
          label: (
            <span className="inline-flex items-center gap-2.5">
              <Speaker name="" initials="" side={one} size="xs" />
              {t(`place.${one}.label`)}
            </span>
          ),
          hint: t(`place.${one}.hint`),
        }))}
      />
      <TextField
        {...problem.field("title", title)}
        label={t("place.title")}
        aside={t("common:act.optional")}
        hint={t("place.title-hint")}
        maxLength={60}
      />
    </>
  );
}
