import { voiceJoins } from "~/modules/network/voice-columns.server";
import { type Sql, sql } from "~/platform/db/sql.server";
import { voiceByAnswer } from "./club-voices.server";

/** SQL for the further voices of an answer that has the alias `c`. Inside, `c` is one of them, as a voice wants it. */
const voicesColumn: Sql = sql`coalesce((SELECT json_agg(${voiceByAnswer} ORDER BY vp.id)
  FROM (SELECT v.*, w."createdAt" FROM "AnswerVoice" v JOIN "Answer" w ON w.id = v."answerId" WHERE v."answerId" = c.id) c ${voiceJoins}), '[]') AS voices`;

/** SQL for the voices of an answer with the alias `c`, what it was joined from, and the joint answer that it is a part of. */
export const jointColumns: Sql = sql`${voicesColumn},
  (SELECT json_build_object('id', j.id, 'parts', (SELECT json_agg(json_build_object('answerId', jv."answerId", 'name', jp.name) ORDER BY jv."authorId")
      FROM "JointVoice" jv JOIN "Person" jp ON jp.id = jv."authorId" WHERE jv."jointAnswerId" = j.id AND jv."declinedAt" IS NULL))
    FROM "JointAnswer" j WHERE j."answerId" = c.id) AS joint,
  (SELECT j."answerId" FROM "JointVoice" jv JOIN "JointAnswer" j ON j.id = jv."jointAnswerId"
    JOIN "Answer" ja ON ja.id = j."answerId" AND ja."removedAt" IS NULL
    WHERE jv."answerId" = c.id AND jv."declinedAt" IS NULL ORDER BY j.id DESC LIMIT 1) AS "partOf"`;

/** SQL for the joint answers to a question with the alias `c` in which this person has a voice and something is still to be decided. */
export const ownJointColumn = (
  personId: number | null,
): Sql => sql`coalesce((SELECT json_agg(json_build_object('id', j.id, 'by', jp.name,
    'waiting', jv."approvedVersion" IS DISTINCT FROM j.version) ORDER BY j.id)
  FROM "JointAnswer" j JOIN "JointVoice" jv ON jv."jointAnswerId" = j.id AND jv."authorId" = ${personId} AND jv."declinedAt" IS NULL
  JOIN "Person" jp ON jp.id = j."changedById"
  WHERE j."questionId" = c.id AND j."endedAt" IS NULL AND j."publishedVersion" IS DISTINCT FROM j.version), '[]') AS "ownJoint"`;
