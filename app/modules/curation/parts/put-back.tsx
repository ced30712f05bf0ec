import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** Says that something was taken out of a collection, and offers to put it back. */
export function PutBack({ action }: { action: string }) {
  const { t } = useTranslation("collections");
  return (
    <div className="mb-5">
      <Notice tone="info" title={t("taken-out")}>
        <Form method="post" action={action}>
          <input type="hidden" name="on" value="false" />
          <Button size="s">{t("put-back")}</Button>
        </Form>
      </Notice>
    </div>
  );
}
