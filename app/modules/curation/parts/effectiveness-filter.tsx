import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { journeyStages } from "~/modules/topics/journey-stages";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import type { ThemeFigures } from "../effectiveness-view";
import { type EffectivenessWish, orders, pieceKindsShown } from "../rules/effectiveness-wish";

type EffectivenessFilterProps = { base: string; wish: EffectivenessWish; themes: readonly ThemeFigures[] };

/** Narrows the pieces by kind, stage and theme, and turns their order. */
export function EffectivenessFilter({ base, wish, themes }: EffectivenessFilterProps) {
  const { t } = useTranslation("effectiveness");
  return (
    <Form
      id="pieces"
      method="get"
      action={base}
      className="mb-4 grid scroll-mt-6 grid-cols-2 items-end gap-3 sm:grid-cols-[repeat(auto-fit,minmax(8rem,1fr))]"
    >
      {wish.sides ? <input type="hidden" name="sides" value={wish.sides} /> : null}
      <Select
        name="kind"
        label={t("filter.kind")}
        defaultValue={wish.kind ?? ""}
        choices={[
          { value: "", label: t("filter.all") },
          ...pieceKindsShown.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        ]}
      />
      <Select
        name="stage"
        label={t("stage")}
        defaultValue={wish.stage ?? ""}
        choices={[
          { value: "", label: t("filter.all") },
          ...journeyStages.map((stage) => ({ value: stage, label: t(`stages:${stage}`) })),
          { value: "none", label: t("no-stage") },
        ]}
      />
      {themes.length > 0 ? (
        <Select
          name="theme"
          label={t("by-theme.theme")}
          defaultValue={wish.theme ?? ""}
          choices={[
            { value: "", label: t("filter.all") },
            ...themes.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
      ) : null}
      <Select
        name="order"
        label={t("filter.order")}
        defaultValue={wish.order}
        choices={orders.map((order) => ({ value: order, label: t(`order.${order}`) }))}
      />
      <Button>{t("filter.show")}</Button>
    </Form>
  );
}
