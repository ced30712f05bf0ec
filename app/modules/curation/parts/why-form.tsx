import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import type { CollectedView } from "../collection-view";

/** The word why beside something in a collection. */
export function WhyForm({ base, item }: { base: string; item: CollectedView }) {
  const { t } = useTranslation("collections");
  const fetcher = useFetcher();
  const problem = useProblem(fetcher.data);
  return (
    <fetcher.Form method="post" action={`${base}/${item.id}/why`} className="grid gap-1">
      <TextField
        name="why"
        id={`why-${item.id}`}
        label={t("field.why-of", { title: item.title })}
        bare
        placeholder={t("field.why")}
        maxLength={200}
        defaultValue={problem.typed("why", item.why)}
        error={problem.of("why")}
        end={<Button size="s">{t("save")}</Button>}
      />
    </fetcher.Form>
  );
}
