import { guest } from "~/access/actor";
import { firstLocale, isLocale } from "~/platform/i18n/locales";
import { translate } from "~/platform/i18n/messages.server";
import { ideaList } from "./idea-list.server";
import { ideaPath, trialPath } from "./rules/idea-path";
import { shippedList } from "./shipped-list.server";
import { trialList } from "./trial-list.server";

/** The newest wishes, trials and kept promises of a club or one of its topics that everybody may see, as feeds tell them. */
export async function wishesInFeed(within: { clubId: number; topicIds?: number[] }, language: string) {
  const t = translate(isLocale(language) ? language : firstLocale);
  const [ideas, trials, shipped] = await Promise.all([
    ideaList(guest, { sort: "newest", ...within }),
    trialList(guest, within),
    shippedList(guest, within),
  ]);
  return [
    ...ideas.items.map((item) => ({ path: ideaPath(item.id), ...asItem(item) })),
    ...trials.items.map((item) => ({ path: trialPath(item.id), ...asItem(item) })),
    ...shipped.items.map(({ ideaId, title, text, at, organisation: { name } }) => {
      return { path: ideaPath(ideaId, "lineage"), title: t("ideas:shipped.in-feed", { title }), text, at, name };
    }),
  ];
}

const asItem = ({ title, excerpt, createdAt, voice }: Listed) => ({
  title,
  text: excerpt,
  at: createdAt,
  name: voice.name,
});

type Listed = { title: string; excerpt: string; createdAt: string; voice: { name: string } };
