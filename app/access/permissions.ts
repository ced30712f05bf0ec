import { alliancePermissions } from "./permissions/alliances";
import { curationPermissions } from "./permissions/curation";
import { documentPermissions } from "./permissions/documents";
import { environmentPermissions } from "./permissions/environment";
import { experiencePermissions } from "./permissions/experience";
import { governancePermissions } from "./permissions/governance";
import { ideaPermissions } from "./permissions/ideas";
import { identityPermissions } from "./permissions/identity";
import { insightPermissions } from "./permissions/insight";
import { knowledgePermissions } from "./permissions/knowledge";
import { moderationPermissions } from "./permissions/moderation";
import { networkPermissions } from "./permissions/network";
import { notificationPermissions } from "./permissions/notifications";
import { roomsPermissions } from "./permissions/rooms";
import { routingPermissions } from "./permissions/routing";
import { trialPermissions } from "./permissions/trials";

/** The one table: who may do what. What is not in it, nobody may. A row is read aloud as "may … if …". */
export const permissions = {
  ...identityPermissions,
  ...networkPermissions,
  ...knowledgePermissions,
  ...documentPermissions,
  ...routingPermissions,
  ...insightPermissions,
  ...alliancePermissions,
  ...environmentPermissions,
  ...governancePermissions,
  ...roomsPermissions,
  ...notificationPermissions,
  ...ideaPermissions,
  ...trialPermissions,
  ...curationPermissions,
  ...experiencePermissions,
  ...moderationPermissions,
} as const;

export type Permission = keyof typeof permissions;
export type SubjectOf<P extends Permission> = Parameters<(typeof permissions)[P]>[1];
