-- Sums are kept over 1, 8, 64 and 512 days instead of 1, 32 and 1024: any period is made of fewer of them.
-- Written by hand: what is kept already is summed anew, and the primary keys hold the sums themselves, so that reading never leaves them.
DELETE FROM "InsightRollup" WHERE "span" > 1;
INSERT INTO "InsightRollup" ("clubId", "view", "grouping", "topicId", "span", "block", "rowId", "columnKey", "toRow", "fromRow", "asked", "responses", "inTime", "accepted", "up", "down", "kept", "missed")
SELECT "clubId", "view", "grouping", "topicId", s, floor("block"::numeric / s)::int AS b, "rowId", "columnKey", sum("toRow"), sum("fromRow"), sum("asked"), sum("responses"), sum("inTime"), sum("accepted"), sum("up"), sum("down"), sum("kept"), sum("missed")
FROM "InsightRollup" CROSS JOIN unnest('{8,64,512}'::smallint[]) AS s GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
ALTER TABLE "InsightRollup" DROP CONSTRAINT "InsightRollup_pkey",
  ADD CONSTRAINT "InsightRollup_pkey" PRIMARY KEY ("clubId", "view", "grouping", "topicId", "span", "block", "rowId", "columnKey")
  INCLUDE ("toRow", "fromRow", "asked", "responses", "inTime", "accepted", "up", "down", "kept", "missed");

-- Times lie in buckets six percent apart instead of two: three of the old make one of the new.
CREATE TEMPORARY TABLE "days" AS
  SELECT "clubId", "view", "grouping", "topicId", "block", "rowId", "columnKey", ceil("bucket" / 3.0)::smallint AS "bucket", sum("count")::int AS "count"
  FROM "InsightResponse" WHERE "span" = 1 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
TRUNCATE "InsightResponse";
ALTER TABLE "InsightResponse" DROP CONSTRAINT "InsightResponse_pkey";
INSERT INTO "InsightResponse" ("clubId", "view", "grouping", "topicId", "span", "block", "rowId", "columnKey", "bucket", "count")
SELECT "clubId", "view", "grouping", "topicId", s, floor("block"::numeric / s)::int AS b, "rowId", "columnKey", "bucket", sum("count")
FROM "days" CROSS JOIN unnest('{1,8,64,512}'::smallint[]) AS s GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
ALTER TABLE "InsightResponse" ADD CONSTRAINT "InsightResponse_pkey" PRIMARY KEY ("clubId", "view", "grouping", "topicId", "span", "block", "rowId", "columnKey", "bucket") INCLUDE ("count");
DROP TABLE "days";
