import { addTemplate } from "~/modules/knowledge/add-template.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import { templates, templatesOfClub } from "./templates";
import type { Act } from "./timeline";

/** A moderator writes the templates that the club's questions may begin with. */
export function templateActs(club: ClubContent): Act[] {
  const by = templates[club.slug]?.by;
  if (!by) return [];
  return templatesOfClub(club.slug).map(({ name, whenToUse, asks, headings, topics = [] }, index) => ({
    hoursAgo: 60 * 24 - 0.5 * index,
    async play(stage, when) {
      const said = {
        clubId: stage.clubs.of(club.slug),
        name,
        whenToUse,
        asks: [...asks],
        topics: [...topics],
        heading: headings.map(([heading]) => heading),
        prompt: headings.map(([, prompt]) => prompt),
      };
      unwrap(await addTemplate(await stage.actor(by), said, when));
    },
  }));
}
