import { addContact } from "~/modules/environment/add-contact.server";
import { addOffering } from "~/modules/environment/add-offering.server";
import { addSales } from "~/modules/environment/add-sales.server";
import { changeOfferingPicture } from "~/modules/environment/change-offering-picture.server";
import { changeLogo } from "~/modules/network/change-logo.server";
import { changeOrganisation } from "~/modules/network/change-organisation.server";
import type { Command } from "~/platform/command.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import { drawnPicture } from "./drawn-picture";
import { type EnvironmentContent, environments } from "./environments";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

const begun = 70 * 24;

/** Organisations of a club tell what they give people; offerings that are described are shown with a picture. */
export function environmentActs(club: ClubContent): Act[] {
  return environments
    .filter((one) => one.club === club.slug)
    .flatMap((environment, index) => [
      ...faceActs(environment, club, begun + 10 - 20 * index),
      ...shelfActs(environment, begun - 20 * index),
    ]);
}

type When = { now: Date };
type Step = (stage: Stage, when: When) => Promise<unknown>;

function shelfActs(content: EnvironmentContent, hoursAgo: number): Act[] {
  const { organisation, by, products = [], services = [], contacts = [], sales = [] } = content;
  const add = (command: Command<unknown, { entryId: number }>, entry: object) => async (stage: Stage, when: When) => {
    const owner = { organisationId: stage.organisations.of(organisation) };
    return unwrap(await command(await stage.actor(by), { owner, ...entry }, when)).entryId;
  };
  const offer =
    (kind: "product" | "service", entry: { name: string; text: string; price?: string }): Step =>
    async (stage, when) => {
      const entryId = await add(addOffering, { kind, ...entry })(stage, when);
      if (entry.text === "") return;
      const picture = { entryId, file: drawnPicture(entry.name) };
      unwrap(await changeOfferingPicture(await stage.actor(by), picture, when));
    };
  const steps: Step[] = [
    ...products.map((entry) => offer("product", entry)),
    ...services.map((entry) => offer("service", entry)),
    ...contacts.map((entry) => add(addContact, entry)),
    ...sales.map((entry) => add(addSales, entry)),
  ];
  return steps.map((play, index) => ({ hoursAgo: hoursAgo - 0.4 * index, play }));
}

/** Those with a website say so, and show a mark. */
function faceActs({ organisation, by, website }: EnvironmentContent, club: ClubContent, hoursAgo: number): Act[] {
  const told = club.organisations.find(({ slug }) => slug === organisation);
  if (!website || !told) return [];
  const { name, kind, about, province } = told;
  return [
    {
      hoursAgo,
      async play(stage, when) {
        const organisationId = stage.organisations.of(organisation);
        const words = { organisationId, name, kind, about, province, website };
        unwrap(await changeOrganisation(await stage.actor(by), words, when));
        const mark = { organisationId, file: drawnPicture(name) };
        unwrap(await changeLogo(await stage.actor(by), mark, when));
      },
    },
  ];
}
