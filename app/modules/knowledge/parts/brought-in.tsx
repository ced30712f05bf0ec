import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import type { BroughtInView } from "../brought-in-list.server";

/** Who was asked into a thread; whoever asked them may take them out again. */
export function BroughtIn({
  questionId,
  organisations,
}: {
  questionId: number;
  organisations: readonly BroughtInView[];
}) {
  const { t } = useTranslation("sides");
  if (organisations.length === 0) return null;
  return (
    <section aria-labelledby="brought-in" className="mt-10">
      <h2 id="brought-in" className="mb-2 text-lg">
        {t("bring-in.asked")}
      </h2>
      <ul className="grid gap-1">
        {organisations.map(({ organisationId, name, by, may }) => (
          <li key={organisationId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <span>{t("bring-in.by", { name, by })}</span>
            {may.takeOut ? (
              <Form method="post" action={`/questions/${questionId}/organisations/${organisationId}/removal`}>
                <Button size="s" aria-label={t("bring-in.take-out-one", { name })}>
                  {t("bring-in.take-out")}
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
