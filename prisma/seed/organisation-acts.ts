import { system } from "~/access/actor";
import { addStaff } from "~/modules/network/add-staff.server";
import { foundOrganisation } from "~/modules/network/found-organisation.server";
import { verifyOrganisation } from "~/modules/network/verify-organisation.server";
import { verifyStaffTitle } from "~/modules/network/verify-staff-title.server";
import { unwrap } from "~/platform/result";
import type { OrganisationContent, PersonContent } from "./club-content";
import { administrator } from "./people-acts";
import type { Act } from "./timeline";

/**
 * An organisation comes to the portal with its people. Whoever owns it founds it and adds the others; one whose owner
 * is not in the demo was brought by the portal itself. Titles are confirmed by a colleague, else by the administrator.
 */
export function comeWithTheirPeople(
  organisation: OrganisationContent,
  people: readonly PersonContent[],
  hoursAgo: number,
): Act[] {
  const { slug, name, kind, about, province } = organisation;
  const founder = people.find((person) => person.staffRole === "owner");
  const leads = people.filter((person) => person.staffRole === "owner" || person.staffRole === "manager");
  const acts: Act[] = [
    {
      hoursAgo,
      async play(stage, when) {
        const actor = founder ? await stage.actor(founder.handle) : system;
        const founded = unwrap(
          await foundOrganisation(actor, { slug, name, kind, about, province, title: founder?.title }, when),
        );
        stage.organisations.keep(slug, founded.organisationId);
        if (founder) stage.placesChanged(founder.handle);
      },
    },
  ];
  for (const [index, { handle, title, staffRole = "speaker" }] of people
    .filter((person) => person !== founder)
    .entries()) {
    acts.push({
      hoursAgo: hoursAgo - 0.2 * (index + 1),
      async play(stage, when) {
        const actor = await stage.actor(founder?.handle ?? administrator.handle);
        unwrap(
          await addStaff(actor, { organisationId: stage.organisations.of(slug), handle, role: staffRole, title }, when),
        );
        stage.placesChanged(handle);
      },
    });
  }
  if (!organisation.verified) return acts;
  acts.push({
    hoursAgo: hoursAgo - 3,
    play: async (stage, when) =>
      unwrap(
        await verifyOrganisation(
          await stage.actor(administrator.handle),
          { organisationId: stage.organisations.of(slug) },
          when,
        ),
      ),
  });
  for (const [index, person] of people.filter((one) => one.verified).entries()) {
    const colleague = leads.find((lead) => lead !== person)?.handle ?? administrator.handle;
    acts.push({
      hoursAgo: hoursAgo - 4 - 0.3 * index,
      async play(stage, when) {
        const which = { organisationId: stage.organisations.of(slug), personId: stage.people.of(person.handle) };
        unwrap(await verifyStaffTitle(await stage.actor(colleague), which, when));
      },
    });
  }
  return acts;
}
