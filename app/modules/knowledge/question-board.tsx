import { useTranslation } from "react-i18next";
import type { Side } from "~/access/actor";
import { TopicFilter } from "~/modules/topics/topic-filter";
import { useBaseUrl } from "~/platform/http/use-base-url";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { JsonLd } from "~/ui/json-ld";
import { Link } from "~/ui/link";
import { Pager } from "~/ui/pager";
import { Speaker } from "~/ui/speaker";
import { Tabs } from "~/ui/tabs";
import { listLd } from "./list-ld";
import { type QuestionListItem, type QuestionSort, questionSorts } from "./question-list";
import { QuestionRows } from "./question-rows";

type QuestionBoardProps = {
  /** Path of the page that shows the board. */
  base: string;
  items: readonly QuestionListItem[];
  next: string | null;
  sort: QuestionSort;
  side: Side | undefined;
  withClub?: boolean;
  askTo?: string;
  /** Wanted outcomes to narrow the list to, and the one that is chosen. */
  aims?: readonly { slug: string; name: string }[];
  aim?: string | null;
};

const sides: Side[] = ["seller", "neutral", "buyer"];

/** Questions with the ways to order and narrow them. */
export function QuestionBoard({ base, items, next, sort, side, withClub, ...rest }: QuestionBoardProps) {
  const { askTo = "/ask", aims = [], aim = null } = rest;
  const { t } = useTranslation("knowledge");
  const baseUrl = useBaseUrl();
  const address = (wish: { sort?: QuestionSort; side?: Side | null; after?: string }) => {
    const query = new URLSearchParams();
    const order = wish.sort ?? sort;
    const answered = wish.side === undefined ? side : wish.side;
    if (order !== "newest") query.set("sort", order);
    if (answered) query.set("side", answered);
    if (aim) query.set("aim", aim);
    if (wish.after) query.set("after", wish.after);
    const text = query.toString();
    return text ? `${base}?${text}` : base;
  };
  return (
    <>
      <Tabs
        label={t("question-list:orders")}
        tabs={questionSorts.map((name) => ({
          to: address({ sort: name }),
          label: t(`question-list:sort.${name}`),
          current: name === sort,
        }))}
      />
      <nav
        aria-label={t("question-list:sides")}
        className="flex flex-wrap items-center gap-x-5 gap-y-1 py-3 font-head text-sm text-ink-3"
      >
        <span>{t("question-list:answered-by")}</span>
        {sides.map((name) => (
          <Link
            key={name}
            to={address({ side: name === side ? null : name })}
            aria-current={name === side ? "true" : undefined}
            className="inline-flex min-h-11 items-center gap-2 no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
          >
            <Speaker name="" initials="" side={name} size="xs" />
            {t(`question-list:by.${name}`)}
          </Link>
        ))}
      </nav>
      <TopicFilter
        to={base}
        topics={aims.map((one) => ({ ...one, kind: "aim" }))}
        aim={aim}
        kept={{ ...(sort === "newest" ? {} : { sort }), ...(side ? { side } : {}) }}
      />
      <JsonLd data={listLd(items, baseUrl)} />
      {items.length > 0 ? (
        <QuestionRows items={items} label={t("question-list:title")} withClub={withClub} />
      ) : (
        <Empty
          title={t("question-list:empty.title")}
          action={
            <Button to={askTo} variant="main">
              {t("common:nav.ask")}
            </Button>
          }
        >
          {t("question-list:empty.text")}
        </Empty>
      )}
      <Pager
        label={t("pages")}
        older={next ? { to: address({ after: next }), label: t("question-list:more") } : undefined}
      />
    </>
  );
}
