import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { WriterView } from "../document-view";

type WriterRowProps = { writer: WriterView; documentId: number; manage: boolean };

/** Somebody who owns a document or writes in it, and what an owner can do about it. */
export function WriterRow({ writer, documentId, manage }: WriterRowProps) {
  const { t } = useTranslation("documents");
  const { personId, name, side, role, joined, organisation, avatarKey } = writer;
  const base = `/documents/${documentId}/writers/${personId}`;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <Speaker name={name} side={side} picture={avatarKey ? `/files/${avatarKey}` : undefined} />
      <div className="min-w-0 flex-1 basis-56 max-sm:basis-[calc(100%-4rem)]">
        <p className="leading-snug">
          <Link to={`/people/${writer.handle}`}>{name}</Link>
          <span className="sr-only"> ({t(`common:side.${side}`)})</span>
        </p>
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-3">
          {organisation ? t("writers.for", { name: organisation.name }) : t(`common:side.${side}`)}
          <Chip tone={role === "owner" ? "done" : "plain"}>{t(`writers.role.${role}`)}</Chip>
          {joined ? null : <Chip tone="heed">{t("writers.waiting")}</Chip>}
        </p>
      </div>
      {manage ? (
        <div className="flex flex-wrap gap-2">
          {role === "writer" && joined ? (
            <Form method="post" action={`${base}/ownership`}>
              <Button size="s" aria-label={t("writers.make-owner-name", { name })}>
                {t("writers.make-owner")}
              </Button>
            </Form>
          ) : null}
          <Form method="post" action={`${base}/removal`}>
            <Button size="s" variant="quiet" aria-label={t("writers.remove-name", { name })}>
              {t("writers.remove")}
            </Button>
          </Form>
        </div>
      ) : null}
    </li>
  );
}
