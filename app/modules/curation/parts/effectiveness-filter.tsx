import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { journeyStages } from "~/modules/topics/journey-stages";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import { type EffectivenessWish, orders, pieceKindsShown } from "../rules/effectiveness-wish";

/** Narrows the pieces by kind and stage, and turns their order. */
export function EffectivenessFilter({ base, wish }: { base: string; wish: EffectivenessWish }) {
  const { t } = useTranslation("effectiveness");
  return (
    <Form
      method="get"
      action={base}
      className="mb-4 grid grid-cols-2 items-end gap-3 sm:grid-cols-[repeat(3,minmax(0,1fr))_auto]"
    >
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
