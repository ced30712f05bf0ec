import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";
import type { LinkView } from "../link-view";
import type { TopicToCross } from "../topics-to-cross.server";
import { TopicBoxes } from "./topic-boxes";

type LinkActsProps = {
  link: LinkView;
  base: string;
  topics: readonly TopicToCross[];
  lang: string;
  may: { accept: boolean; refer: boolean };
};

/** What curators do with a link: take or decline it, suggest it to a member, cut it. */
export function LinkActs({ link, base, topics, lang, may }: LinkActsProps) {
  const { t } = useTranslation("alliances");
  const living = link.partner.entry !== "closed";
  if (link.state === "received") {
    return (
      <section className="grid max-w-measure gap-5">
        <h2>{t("decide.title")}</h2>
        {may.accept && living ? (
          <Form method="post" action={`${base}/acceptance`} className="grid gap-5">
            <TopicBoxes topics={topics} lang={lang} />
            <div>
              <Button variant="main">{t("decide.accept")}</Button>
            </div>
          </Form>
        ) : (
          <p className="text-ink-2">{t(living ? "decide.closed" : "problem.partner-closed")}</p>
        )}
        <Form method="post" action={`${base}/refusal`} className="grid gap-4 border-t border-line pt-5">
          <TextField
            name="reason"
            label={t("decide.why")}
            aside={t("common:act.optional")}
            hint={t("decide.why-hint")}
            maxLength={300}
          />
          <div>
            <Button>{t("decide.decline")}</Button>
          </div>
        </Form>
      </section>
    );
  }
  return (
    <section className="grid max-w-measure gap-9">
      {link.state === "standing" && link.partner.visibility === "public" && living && may.refer ? (
        <ReferForm action={`${base}/members`} />
      ) : null}
      <details>
        <summary className="min-h-11 cursor-pointer font-head font-medium text-harm">
          {t(link.state === "sent" ? "cut.take-back" : "cut.title")}
        </summary>
        <Form method="post" action={`${base}/end`} className="mt-3 grid gap-4">
          <p className="text-ink-2">{t("cut.text")}</p>
          <TextField
            name="reason"
            label={t("cut.reason")}
            aside={t("common:act.optional")}
            hint={t("cut.reason-hint")}
            maxLength={300}
          />
          <div>
            <Button variant="danger">{t(link.state === "sent" ? "cut.take-back" : "cut.act")}</Button>
          </div>
        </Form>
      </details>
    </section>
  );
}

/** Suggests the linked club to one member, who is asked first. */
export function ReferForm({ action }: { action?: string }) {
  const { t } = useTranslation("alliances");
  const problem = useProblem();
  return (
    <Form method="post" action={action} className="grid gap-4">
      <div>
        <h2>{t("refer.title")}</h2>
        <p className="mt-1 text-ink-2">{t("refer.text")}</p>
      </div>
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named({ handle: t("refer.who"), note: t("refer.note") })}
        />
      ) : null}
      <TextField
        {...problem.field("handle")}
        label={t("refer.who")}
        required
        autoCapitalize="none"
        autoComplete="off"
      />
      <TextField {...problem.field("note")} label={t("refer.note")} aside={t("common:act.optional")} maxLength={300} />
      <div>
        <Button>{t("refer.send")}</Button>
      </div>
    </Form>
  );
}
