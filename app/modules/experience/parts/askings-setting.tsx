import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";

/** Whether one is asked how one's work went. */
export function AskingsSetting({ wanted }: { wanted: boolean }) {
  const { t } = useTranslation("experience");
  return (
    <Form
      method="post"
      action="/settings/askings"
      id="askings"
      className="grid gap-2 border-t border-line pt-6"
      preventScrollReset
    >
      <h2 className="text-lg">{t("setting.title")}</h2>
      <p className="text-ink-2">{t("setting.text")}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span>{t(wanted ? "setting.is-on" : "setting.is-off")}</span>
        <Button name="wanted" value={wanted ? "no" : "yes"}>
          {t(wanted ? "setting.off" : "setting.on")}
        </Button>
      </div>
    </Form>
  );
}
