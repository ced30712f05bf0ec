import { useTranslation } from "react-i18next";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import { Speaker } from "~/ui/speaker";
import type { SwarmPage } from "../swarm-page.server";
import { SwarmInvitation } from "./swarm-invitation";

/** Who is in a swarm, for whom, and how one lets somebody in. */
export function SwarmPeople({ page }: { page: SwarmPage }) {
  const { t } = useTranslation("rooms");
  const { swarm, people, guests } = page;
  return (
    <MarginSection title={t("swarm.people")}>
      <ul>
        {people.map((person) => (
          <li key={person.personId} className="flex items-center gap-2.5">
            <Speaker name={person.name} side={person.side} size="s" />
            <span>
              <Link to={`/people/${person.handle}`}>{person.name}</Link>
              <span className="block text-sm text-ink-3">
                {person.organisation ?? t("swarm.customer")}
                {person.joined ? "" : ` · ${t("swarm.not-yet")}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {guests ? <SwarmInvitation swarmId={swarm.id} guests={guests} /> : null}
    </MarginSection>
  );
}
