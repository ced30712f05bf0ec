import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import type { SwarmGuests } from "../reading/swarm-guests.server";
import { swarmPath } from "../rules/paths";

/** How one lets somebody into a swarm: whoever asked by one press, people of the club's organisations by name. */
export function SwarmInvitation({ swarmId, guests }: { swarmId: number; guests: SwarmGuests }) {
  const { t } = useTranslation("rooms");
  const { customer, people, more, sought } = guests;
  const action = swarmPath(swarmId, "people");
  return (
    <div className="mt-5 grid gap-5">
      {customer ? (
        <Form method="post" action={action} className="grid gap-1.5">
          <input type="hidden" name="handle" value={customer.handle} />
          <div>
            <Button size="s">{t("swarm.invite-customer", { name: customer.name })}</Button>
          </div>
          <p className="text-sm leading-normal text-ink-3">{t("swarm.invite-customer-hint")}</p>
        </Form>
      ) : null}
      {more || sought !== "" ? (
        <Form method="get" action={`${swarmPath(swarmId)}#guests`} id="guests" className="grid gap-2.5">
          <TextField
            name="guest"
            label={t("swarm.find-guest")}
            hint={more ? t("swarm.more-guests", { count: people.length }) : undefined}
            defaultValue={sought}
            maxLength={60}
          />
          <div className="flex flex-wrap gap-2">
            <Button size="s">{t("swarm.find-guest-send")}</Button>
            {sought === "" ? null : (
              <Button size="s" variant="quiet" to={swarmPath(swarmId)}>
                {t("swarm.every-guest")}
              </Button>
            )}
          </div>
        </Form>
      ) : null}
      {sought !== "" && people.length === 0 ? (
        <p className="leading-normal text-ink-2">{t("swarm.no-guest", { sought })}</p>
      ) : null}
      {people.length > 0 ? (
        <Form method="post" action={action} className="grid gap-2.5">
          <Select
            name="handle"
            label={t("swarm.invite")}
            hint={t("swarm.invite-hint")}
            required
            choices={[
              { value: "", label: t("swarm.invite-choose") },
              ...people.map(({ handle, name, organisation, answered }) => ({
                value: handle,
                label: t(answered ? "swarm.guest-answered" : "swarm.guest", { name, organisation }),
              })),
            ]}
          />
          <div>
            <Button size="s">{t("swarm.invite-send")}</Button>
          </div>
        </Form>
      ) : null}
    </div>
  );
}
