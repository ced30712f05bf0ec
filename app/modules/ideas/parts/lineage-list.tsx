import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDay } from "~/platform/i18n/dates";
import { useLocale } from "~/platform/i18n/use-locale";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Speaker } from "~/ui/speaker";
import type { LineageNode, LineageTie } from "../lineage-page.server";
import type { LineagePerson } from "../lineage-people.server";
import { ideaPath } from "../rules/idea-path";

type LineageListProps = {
  ideaId: number;
  nodes: readonly LineageNode[];
  links: readonly LineageTie[];
  may: { draw: boolean };
};

/** The same as the picture, as a list: each thing with what it came of and what it led to. */
export function LineageList({ ideaId, nodes, links, may }: LineageListProps) {
  const { t } = useTranslation("ideas");
  const locale = useLocale();
  const named = new Map(nodes.map((node) => [node.key, node]));
  return (
    <ol className="mt-3 divide-y divide-line">
      {nodes.map((node) => (
        <li key={node.key} className="flex gap-3.5 py-4">
          <Speaker name={node.organisation ?? node.name} side={node.side} size="s" />
          <div className="min-w-0">
            <p className="font-head text-sm text-ink-3">
              {t(`lineage.kind.${kindOf(node)}`)} · {node.name}
              {node.organisation ? ` ${t("common:voice.for")} ${node.organisation}` : ""} · {formatDay(locale, node.at)}
              <span className="sr-only"> ({t(`common:side.${node.side}`)})</span>
            </p>
            <p className="leading-normal">
              <Link to={node.path}>{node.title}</Link>
            </p>
            {links
              .filter((link) => link.from === node.key)
              .map((link) => (
                <div key={link.to} className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-2">
                  <LedTo node={named.get(link.to)} />
                  {may.draw && link.byHand && link.id !== null ? (
                    <Form method="post" action={ideaPath(ideaId, "lineage")} className="inline-flex">
                      <input type="hidden" name="cut" value={link.id} />
                      <Button variant="quiet" size="s">
                        {t("lineage.cut")}
                      </Button>
                    </Form>
                  ) : null}
                </div>
              ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A tie of the list: of what kind the other end is, and the first line of its words, which stand further down. */
function LedTo({ node }: { node: LineageNode | undefined }) {
  const { t } = useTranslation("ideas");
  if (!node) return null;
  return (
    <span className="flex min-w-0 max-w-full items-baseline gap-1.5">
      <span className="shrink-0">
        <span className="sr-only">{t("lineage.led-to")}</span>
        <span aria-hidden="true">→</span> {t(`lineage.kind.${kindOf(node)}`)}:
      </span>
      <span className="truncate">
        <Link to={node.path}>{node.title}</Link>
      </span>
    </span>
  );
}

const kindOf = ({ kind, shipped }: LineageNode) => (kind === "outcome" && shipped === false ? "ended" : kind);

/** Everybody who contributed, and how many wanted it. */
export function LineagePeople({ people, voters }: { people: readonly LineagePerson[]; voters: number }) {
  const { t } = useTranslation("ideas");
  return (
    <section aria-labelledby="people" className="mt-10">
      <h2 id="people" className="text-[1.06rem]">
        {t("lineage.people")}
      </h2>
      <p className="mt-1 text-ink-2">{t("row.votes", { count: voters, shown: voters })}</p>
      <ul className="mt-2 grid gap-1">
        {people.map(({ id, handle, name, parts }) => (
          <li key={id}>
            <Link to={`/people/${handle}`}>{name}</Link>{" "}
            <span className="text-sm text-ink-3">{parts.map((part) => t(`lineage.part.${part}`)).join(" · ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
