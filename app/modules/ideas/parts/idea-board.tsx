import { useTranslation } from "react-i18next";
import type { FiledUnder } from "~/modules/topics/filed-under";
import { useBaseUrl } from "~/platform/http/use-base-url";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { JsonLd } from "~/ui/json-ld";
import { Pager } from "~/ui/pager";
import { Select } from "~/ui/select";
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
  const of = (wanted: FiledUnder["kind"]) =>
    topics.filter(({ kind }) => kind === wanted).map(({ slug, name }) => ({ value: slug, label: name }));
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
      <form method="get" action={base} className="flex flex-wrap items-end gap-3 py-4">
        {wish.sort === "newest" ? null : <input type="hidden" name="sort" value={wish.sort} />}
        <Narrowing
          name="state"
          label={t("list.state")}
          chosen={wish.state ?? ""}
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
        <Narrowing
          name="topic"
          label={t("aims:subject")}
          chosen={wish.topic}
          every={t("aims:every-subject")}
          choices={of("subject")}
        />
        <Narrowing name="aim" label={t("aims:one")} chosen={wish.aim} every={t("aims:every")} choices={of("aim")} />
        <Button>{t("list.show")}</Button>
      </form>
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

type NarrowingProps = {
  name: string;
  label: string;
  chosen: string;
  /** What the choice is called that narrows nothing. */
  every: string;
  choices: readonly { value: string; label: string }[];
};

/** One way to narrow the list, where there is anything to choose. */
function Narrowing({ name, label, chosen, every, choices }: NarrowingProps) {
  if (choices.length === 0) return null;
  const all = [{ value: "", label: every }, ...choices];
  return (
    <div className="min-w-40 flex-1">
      <Select key={chosen} name={name} label={label} defaultValue={chosen} choices={all} />
    </div>
  );
}
