-- The same table with six bands instead of a mark for the prominent few: band 0 holds the thousand things that draw most by
-- themselves, each further one so many times more that the last ends with all there is. A search asks them in this order until it has
-- more hits than it counts, so that a frequent word costs no more than a rare one (decision 0077). The index answers at once: nothing
-- is to be built anew. What draws most lies together.
CREATE TABLE "SearchEntryNew" (
    "kind" "SubjectKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "clubId" INTEGER,
    "questionId" INTEGER,
    "pull" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "activeAt" TIMESTAMPTZ(3) NOT NULL,
    "asOf" TIMESTAMPTZ(6) NOT NULL,
    "score" INTEGER NOT NULL DEFAULT 0,
    "side" "Side",
    "membersOnly" BOOLEAN NOT NULL DEFAULT false,
    "answered" BOOLEAN,
    "accepted" BOOLEAN NOT NULL DEFAULT false,
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "band" SMALLINT NOT NULL DEFAULT 0,
    "topicIds" INTEGER[],
    "titleWords" tsvector NOT NULL,
    "words" tsvector NOT NULL,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,

    CONSTRAINT "SearchEntryNew_pkey" PRIMARY KEY ("kind","subjectId"),
    CONSTRAINT "SearchEntry_band_asked" CHECK ("band" BETWEEN 0 AND 5)
);
-- Only the text lives beside a row that grows long, votes rewrite rows in place.
ALTER TABLE "SearchEntryNew" ALTER COLUMN "topicIds" SET STORAGE MAIN, ALTER COLUMN "titleWords" SET STORAGE MAIN,
    ALTER COLUMN "words" SET STORAGE MAIN, ALTER COLUMN "title" SET STORAGE MAIN, ALTER COLUMN "slug" SET STORAGE MAIN;
ALTER TABLE "SearchEntryNew" SET (fillfactor = 85);

INSERT INTO "SearchEntryNew" ("kind", "subjectId", "clubId", "questionId", "pull", "createdAt", "activeAt", "asOf", "score", "side", "membersOnly",
    "answered", "accepted", "closed", "band", "topicIds", "titleWords", "words", "title", "slug", "body")
SELECT "kind", "subjectId", "clubId", "questionId", "pull", "createdAt", "activeAt", "asOf", "score", "side", "membersOnly", "answered", "accepted", "closed",
    greatest(0, ceil(5 * ln(row_number() OVER (ORDER BY "pull" DESC) / 1000.0) / ln(greatest(count(*) OVER () / 1000.0, 1.001))))::smallint,
    "topicIds", "titleWords", "words", "title", "slug", "body" FROM "SearchEntry" ORDER BY "pull" DESC;

DROP TABLE "SearchEntry";
ALTER TABLE "SearchEntryNew" RENAME TO "SearchEntry";
ALTER TABLE "SearchEntry" RENAME CONSTRAINT "SearchEntryNew_pkey" TO "SearchEntry_pkey";
CREATE INDEX "SearchEntry_clubId_kind_idx" ON "SearchEntry"("clubId", "kind");
CREATE INDEX "SearchEntry_questionId_idx" ON "SearchEntry"("questionId");
-- Short pending lists: new entries cost little, and a search never reads through many of them.
CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = on, gin_pending_list_limit = 512);
CREATE INDEX "SearchEntry_titleWords_idx" ON "SearchEntry" USING GIN ("titleWords") WITH (fastupdate = on, gin_pending_list_limit = 256);
CREATE INDEX "SearchEntry_words_0_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = on, gin_pending_list_limit = 256) WHERE "band" = 0;
CREATE INDEX "SearchEntry_words_1_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = on, gin_pending_list_limit = 256) WHERE "band" = 1;
CREATE INDEX "SearchEntry_words_2_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = on, gin_pending_list_limit = 256) WHERE "band" = 2;
CREATE INDEX "SearchEntry_words_3_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = on, gin_pending_list_limit = 256) WHERE "band" = 3;
CREATE INDEX "SearchEntry_words_4_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = on, gin_pending_list_limit = 256) WHERE "band" = 4;
CREATE INDEX "SearchEntry_words_5_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = on, gin_pending_list_limit = 256) WHERE "band" = 5;
CREATE INDEX "SearchEntry_titleWords_3_idx" ON "SearchEntry" USING GIN ("titleWords") WITH (fastupdate = on, gin_pending_list_limit = 256) WHERE "band" <= 3;
