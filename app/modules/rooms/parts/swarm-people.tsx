import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { MarginSection } from "~/ui/page";
import { Speaker } from "~/ui/speaker";
import { TextField } from "~/ui/text-field";
import { swarmPath } from "../rules/paths";
import type { SwarmPage } from "../swarm-page.server";

/** Who is in a swarm, for whom, and how one lets somebody in. */
export function SwarmPeople({ page }: { page: SwarmPage }) {
  const { t } = useTranslation("rooms");
  const { swarm, people, may } = page;
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
      {may.invite ? (
        <Form method="post" action={swarmPath(swarm.id, "people")} className="mt-4 grid gap-2.5">
          <TextField name="handle" label={t("swarm.invite")} hint={t("swarm.invite-hint")} required maxLength={64} />
          <div>
            <Button size="s">{t("swarm.invite-send")}</Button>
          </div>
        </Form>
      ) : null}
    </MarginSection>
  );
}
