import { selectTopics, type TopicOption } from "~/modules/topics/topics-of.server";
import { type RowsOf, rowsTogether } from "~/platform/db/sql.server";
import type { TemplateView } from "./template-view";
import { selectTemplates } from "./templates-of.server";

type Choices = { topics: TopicOption; templates: TemplateView };

/** What somebody who has a need can choose among, and the templates with which it may be asked, in one round trip. */
export const adviceChoices = (clubId: number): Promise<RowsOf<Choices>> =>
  rowsTogether<Choices>({ topics: selectTopics(clubId), templates: selectTemplates(clubId) });
