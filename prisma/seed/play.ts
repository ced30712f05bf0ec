import { documentReads } from "~/modules/documents/document-reads.server";
import { questionViews } from "~/modules/knowledge/question-views.server";
import { allianceActs } from "./alliance-acts";
import { openTheClub } from "./club-acts";
import type { ClubContent } from "./club-content";
import { collectionActs } from "./collection-acts";
import { credentialActs } from "./credential-acts";
import { curationActs } from "./curation-acts";
import { absenceActs, deskActs } from "./desk-acts";
import { documentActs } from "./document-acts";
import { documentReaderActs, readsOf } from "./document-reader-acts";
import { effectivenessActs } from "./effectiveness-acts";
import { endingActs } from "./ending-acts";
import { environmentActs } from "./environment-acts";
import { experienceActs } from "./experience-acts";
import { expertiseActs } from "./expertise-acts";
import { governanceActs } from "./governance-acts";
import { guests } from "./guests";
import { ideaActs } from "./idea-acts";
import { comeWithTheirPeople } from "./organisation-acts";
import { administrator, comeToThePortal } from "./people-acts";
import { type Guest, isHost, type Place, placesOf, placesOfGuests } from "./places";
import { promiseActs } from "./promise-acts";
import { questionActs, questionName } from "./question-acts";
import { readerActs } from "./reader-acts";
import { relationActs } from "./relation-acts";
import { roomActs } from "./room-acts";
import { sanctionActs } from "./sanction-acts";
import { sidesActs } from "./sides-acts";
import { Stage } from "./stage";
import { templateActs } from "./template-acts";
import { type Act, playInOrder } from "./timeline";
import { topicReaderActs } from "./topic-reader-acts";
import { trialActs } from "./trial-acts";

const firstFounding = 132 * 24;
const betweenFoundings = 3 * 24;

/** Plays clubs from their founding until now, all on one timeline, so that numbers, counters and events run as they would have. */
export async function play(
  clubs: readonly ClubContent[],
  frame: { now: Date; log(line: string): void },
): Promise<void> {
  const stage = new Stage();
  const isThere = ({ handle }: Guest) => clubs.some((club) => club.people.some((person) => person.handle === handle));
  const acts = comeToThePortal(administrator, firstFounding + 200);
  for (const [index, club] of clubs.entries()) {
    const clubActs = actsOf(
      club,
      placesOfGuests(club, guests.filter(isThere)),
      firstFounding - betweenFoundings * index,
    );
    frame.log(`  ${club.name}: ${club.questions.length} questions, ${clubActs.length} acts`);
    acts.push(...clubActs);
  }
  acts.push(...allianceActs(clubs), ...relationActs(clubs));
  await playInOrder(acts, stage, frame);
  await countViews(clubs, stage);
}

function actsOf(club: ClubContent, invited: readonly Place[], usualFounding: number): Act[] {
  const founded = invited.find((place) => place.role === "owner")?.joinedHoursAgo ?? usualFounding;
  const places = [...placesOf(club, founded), ...invited];
  return [
    ...club.people.flatMap((person, index) => comeToThePortal(person, arrival(places, { person, index, founded }))),
    ...club.organisations.flatMap((organisation, index) => {
      const people = club.people.filter((person) => person.organisation === organisation.slug);
      return comeWithTheirPeople(organisation, people, founded + 72 - index);
    }),
    ...openTheClub(club, places, founded),
    ...credentialActs(club),
    ...expertiseActs(club, places),
    ...environmentActs(club),
    ...roomActs(club),
    ...governanceActs(club),
    ...promiseActs(club, founded - 40),
    ...templateActs(club),
    ...deskActs(club),
    ...absenceActs(club),
    ...club.questions.flatMap((question) => [...questionActs(club, question), ...readerActs(club, question, places)]),
    ...sidesActs(club),
    ...curationActs(club),
    ...documentActs(club),
    ...documentReaderActs(club, places),
    ...topicReaderActs(club, places),
    ...ideaActs(club, places),
    ...trialActs(club),
    ...collectionActs(club),
    ...effectivenessActs(club),
    ...experienceActs(club),
    ...sanctionActs(club),
    ...endingActs(club),
  ];
}

/** Hosts come days before their club opens, everybody else shortly before they join it. */
function arrival(
  places: readonly Place[],
  { person, index, founded }: { person: ClubContent["people"][number]; index: number; founded: number },
): number {
  if (isHost(person)) return founded + 96 - 0.5 * index;
  return (places.find((place) => place.handle === person.handle)?.joinedHoursAgo ?? founded) + 0.4;
}

async function countViews(clubs: readonly ClubContent[], stage: Stage): Promise<void> {
  for (const club of clubs) {
    for (const question of club.questions) {
      const id = stage.questions.of(questionName(club, question.key));
      for (let view = 0; view < question.views; view += 1) questionViews.add(id);
    }
    for (const document of club.documents ?? []) {
      const id = stage.documents.of(`${club.slug}/${document.key}`);
      for (let read = 0; read < readsOf(club, document); read += 1) documentReads.add(id);
    }
  }
  await Promise.all([questionViews.flush(), documentReads.flush()]);
}
