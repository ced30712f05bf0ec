import type { TFunction } from "i18next";
import type { NotificationView } from "../notification-view";
import { aboutOrganisation } from "./kinds";

type Told = Pick<NotificationView, "kind" | "variant" | "actor" | "organisation" | "club" | "question" | "count">;

/** What happened in one sentence; the title of the question or whatever it is about stands beside it. */
export function sentence(t: TFunction, told: Told): string {
  const { kind, variant, organisation, club, count } = told;
  return t(`notifications:kind.${kind}`, {
    context: variant || undefined,
    count: count ?? undefined,
    actor: actorOf(t, told),
    organisation: organisation?.name ?? "",
    club: club?.name ?? "",
  });
}

/** Who did it and, in a question, for whom they spoke. */
function actorOf(t: TFunction, { kind, actor, organisation, question }: Told): string {
  const name = actor?.name ?? t("notifications:somebody");
  if (!question || !organisation || aboutOrganisation.has(kind)) return name;
  return t("notifications:voice", { actor: name, organisation: organisation.name });
}
