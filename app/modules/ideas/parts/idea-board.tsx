import { useTranslation } from "react-i18next";
import type { FiledUnder } from "~/modules/topics/filed-under";
import { Narrowing } from "~/modules/topics/narrow-form";
import { TopicFilter } from "~/modules/topics/topic-filter";
import { useBaseUrl } from "~/platform/http/use-base-url";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { JsonLd } from "~/ui/json-ld";
import { Pager } from "~/ui/pager";
import { Tabs } from "~/ui/tabs";
import type { IdeaListItem } from "../idea-view";
import { type IdeaSort, type IdeaState, ideaSorts, ideaStates } from "../rules/idea-kinds";
import { ideaListLd } from "./idea-ld";
import { IdeaRows } from "./idea-rows";

type IdeaBoardProps = {
  /** Path of the page that shows the board. */
  base: string;
  items: readonly IdeaListItem[];
  next: string | null;
  wish: { sort: IdeaSort; state?: IdeaState | undefined; of: string; topic: string; aim: string };
  topics: readonly FiledUnder[];
  askings: readonly { slug: string; name: string; count: number }[];
};

/** What a club wishes for, with the ways to order and narrow it. */
export function IdeaBoard({ base, items, next, wish, topics, askings }: IdeaBoardProps) {
  const { t } = useTranslation("ideas");
  const baseUrl = useBaseUrl();
  const address = (change: { sort?: IdeaSort; after?: string }) => {
    const query = new URLSearchParams();
    const sort = change.sort ?? wish.sort;
    if (sort !== "newest") query.set("sort", sort);
    if (wish.state) query.set("state", wish.state);
    if (wish.of) query.set("of", wish.of);
    if (wish.topic) query.set("topic", wish.topic);
    if (wish.aim) query.set("aim", wish.aim);
    if (change.after) query.set("after", change.after);
    const text = query.toString();
    return text ? `${base}?${text}` : base;
  };
  return (
    <>
      <JsonLd data={ideaListLd(items, baseUrl)} />
      <Tabs
        quiet
        label={t("list.orders")}
        tabs={ideaSorts.map((sort) => ({
          to: address({ sort }),
          label: t(`list.sort.${sort}`),
          current: sort === wish.sort,
        }))}
      />
      <TopicFilter
        to={base}
        topics={topics}
        topic={wish.topic || null}
        aim={wish.aim || null}
        kept={wish.sort === "newest" ? {} : { sort: wish.sort }}
        chosen={[wish.state, wish.of]}
      >
        <Narrowing
          name="state"
          label={t("list.state")}
          chosen={wish.state ?? null}
          every={t("list.all-states")}
          choices={ideaStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        />
        <Narrowing
          name="of"
          label={t("list.of")}
          chosen={wish.of}
          every={t("list.of-everyone")}
          choices={askings.map(({ slug, name, count }) => ({ value: slug, label: `${name} (${count})` }))}
        />
      </TopicFilter>
      {items.length > 0 ? (
        <IdeaRows items={items} label={t("list.title")} />
      ) : (
        <Empty
          title={t("list.empty.title")}
          action={
            <Button to={`${base}/new`} variant="main">
              {t("new.act")}
            </Button>
          }
        >
          {t("list.empty.text")}
        </Empty>
      )}
      <Pager label={t("pages")} older={next ? { to: address({ after: next }), label: t("list.more") } : undefined} />
    </>
  );
}
