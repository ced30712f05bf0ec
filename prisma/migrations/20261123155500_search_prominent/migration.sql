-- The same table with what is weighed first in the row, so that weighing a hit touches little memory, and a mark for the
-- prominent few, what draws most by itself, chosen anew every hour. Where a word is in very many things, these are asked
-- first, through indexes of their own. What is new belongs to them until the next choice.
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
    "prominent" BOOLEAN NOT NULL DEFAULT true,
    "topicIds" INTEGER[],
    "titleWords" tsvector NOT NULL,
    "words" tsvector NOT NULL,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,

    CONSTRAINT "SearchEntryNew_pkey" PRIMARY KEY ("kind","subjectId")
);
-- Only the text lives beside a row that grows long, votes rewrite rows in place.
ALTER TABLE "SearchEntryNew" ALTER COLUMN "topicIds" SET STORAGE MAIN, ALTER COLUMN "titleWords" SET STORAGE MAIN,
    ALTER COLUMN "words" SET STORAGE MAIN, ALTER COLUMN "title" SET STORAGE MAIN, ALTER COLUMN "slug" SET STORAGE MAIN;
ALTER TABLE "SearchEntryNew" SET (fillfactor = 85);

INSERT INTO "SearchEntryNew" ("kind", "subjectId", "clubId", "questionId", "pull", "createdAt", "activeAt", "asOf", "score", "side", "membersOnly",
    "answered", "accepted", "closed", "topicIds", "titleWords", "words", "title", "slug", "body")
SELECT "kind", "subjectId", "clubId", "questionId", "pull", "createdAt", "activeAt", "asOf", "score", "side", "membersOnly",
    "answered", "accepted", "closed", "topicIds", "titleWords", "words", "title", "slug", "body" FROM "SearchEntry";

DROP TABLE "SearchEntry";
ALTER TABLE "SearchEntryNew" RENAME TO "SearchEntry";
ALTER TABLE "SearchEntry" RENAME CONSTRAINT "SearchEntryNew_pkey" TO "SearchEntry_pkey";
CREATE INDEX "SearchEntry_clubId_kind_idx" ON "SearchEntry"("clubId", "kind");
CREATE INDEX "SearchEntry_questionId_idx" ON "SearchEntry"("questionId");
-- Short pending lists: new entries cost little, and a search never reads through many of them.
CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = on, gin_pending_list_limit = 512);
CREATE INDEX "SearchEntry_titleWords_idx" ON "SearchEntry" USING GIN ("titleWords") WITH (fastupdate = on, gin_pending_list_limit = 256);
CREATE INDEX "SearchEntry_prominent_words_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = on, gin_pending_list_limit = 256) WHERE "prominent";
CREATE INDEX "SearchEntry_prominent_titleWords_idx" ON "SearchEntry" USING GIN ("titleWords") WITH (fastupdate = on, gin_pending_list_limit = 256) WHERE "prominent";
