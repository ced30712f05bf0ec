import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Speaker } from "~/ui/speaker";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";
import type { LibraryItemView } from "../room-view";
import { roomPath } from "../rules/paths";
import type { SellerChoice } from "../seller-choices.server";
import { AsOrganisation } from "./as-organisation";
import { LibraryUses } from "./library-uses";
import { SharedWith } from "./shared-with";

/** Something that is shared: what it is, whose, on what terms. */
export function LibraryItem({ item, slug }: { item: LibraryItemView; slug: string }) {
  const { t } = useTranslation("rooms");
  const locale = useLocale();
  return (
    <li className="grid gap-2 py-4.5">
      <h2 className="text-[1.09rem] leading-snug font-medium">
        {item.url ? (
          <a href={roomPath(slug, `library/${item.id}/opening`)} rel="noreferrer nofollow" target="_blank">
            {item.title}
          </a>
        ) : (
          item.title
        )}
      </h2>
      {item.about ? <p className="max-w-measure leading-normal whitespace-pre-line">{item.about}</p> : null}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm leading-normal text-ink-3">
        <span className="flex items-start gap-x-3">
          <Speaker name={item.organisation.name} side={item.organisation.side} size="s" />
          {t("library.by", { name: item.organisation.name, when: formatDay(locale, item.createdAt) })}
        </span>
        {item.until ? <span>{t("library.until-day", { when: formatDay(locale, item.until) })}</span> : null}
      </p>
      {item.terms ? (
        <p className="text-sm leading-normal text-ink-2">{t("library.terms-are", { terms: item.terms })}</p>
      ) : null}
      {item.sharedWith.length > 0 ? (
        <p className="text-sm leading-normal text-ink-2">{t("library.only", { names: item.sharedWith.join(", ") })}</p>
      ) : null}
      <LibraryUses item={item} />
      {item.may.withdraw ? (
        <Form method="post" action={roomPath(slug, `library/${item.id}/withdrawal`)}>
          <Button variant="quiet" size="s" aria-label={t("library.withdraw-name", { name: item.title })}>
            {t("library.withdraw")}
          </Button>
        </Form>
      ) : null}
    </li>
  );
}

const fields = ["title", "url", "about", "terms", "until"] as const;

/** Shares something with the other sellers. */
export function LibraryForm({ choices }: { choices: readonly SellerChoice[] }) {
  const { t } = useTranslation("rooms");
  const problem = useProblem();
  const sending = useSending();
  const labelOf = (name: string) => t(name === "title" ? "library.name" : `library.${name}`);
  const field = (name: (typeof fields)[number]) => ({
    name,
    label: labelOf(name),
    defaultValue: problem.typed(name),
    error: problem.of(name),
  });
  return (
    <Form method="post" className="mt-10 grid max-w-measure gap-5">
      <h2>{t("library.share")}</h2>
      {problem.title ? (
        <FormProblem
          title={problem.title}
          problems={problem.named(Object.fromEntries(fields.map((name) => [name, labelOf(name)])))}
        />
      ) : null}
      <AsOrganisation choices={choices} />
      <TextField {...field("title")} required maxLength={140} />
      <TextField {...field("url")} type="url" maxLength={500} aside={t("common:act.optional")} />
      <TextArea {...field("about")} maxLength={1000} rows={3} aside={t("common:act.optional")} />
      <TextField {...field("terms")} maxLength={1000} hint={t("library.terms-hint")} aside={t("common:act.optional")} />
      <SharedWith choices={choices} chosen={problem.typedList("sharedWith")} error={problem.of("sharedWith")} />
      <TextField {...field("until")} type="date" aside={t("common:act.optional")} />
      <div>
        <Button variant="main" pending={sending}>
          {t("library.send")}
        </Button>
      </div>
    </Form>
  );
}
