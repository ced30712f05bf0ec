-- Search keeps its own copy of what can be found. Written by hand: Prisma knows neither tsvector nor trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

DROP TABLE IF EXISTS "SearchEntry";
CREATE TABLE "SearchEntry" (
    "kind" "SubjectKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "clubId" INTEGER,
    "questionId" INTEGER,
    "membersOnly" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "topicIds" INTEGER[],
    "side" "Side",
    "answered" BOOLEAN,
    "accepted" BOOLEAN NOT NULL DEFAULT false,
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "score" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "activeAt" TIMESTAMPTZ(3) NOT NULL,
    "asOf" TIMESTAMPTZ(6) NOT NULL,
    "pull" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "titleWords" tsvector NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("kind","subjectId")
);
-- Rows stay narrow (long texts and vectors live beside them), so that thousands of hits can be weighed, votes rewrite rows in place.
ALTER TABLE "SearchEntry" SET (toast_tuple_target = 256, fillfactor = 85);
CREATE INDEX "SearchEntry_clubId_kind_idx" ON "SearchEntry"("clubId", "kind");
CREATE INDEX "SearchEntry_questionId_idx" ON "SearchEntry"("questionId");
-- A short pending list: new entries cost little, and a search never reads through many of them.
CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = on, gin_pending_list_limit = 512);
CREATE INDEX "SearchEntry_titleWords_idx" ON "SearchEntry" USING GIN ("titleWords") WITH (fastupdate = on, gin_pending_list_limit = 256);

CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,
    "spelled" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);
CREATE INDEX "SearchWord_spelled_idx" ON "SearchWord" USING GIN ("spelled" gin_trgm_ops);

-- How much a thing draws by itself, as a logarithm: what helped, and what was touched lately. Half of it is gone after four
-- years, because that holds for everything alike, the value needs no clock and stays right for ever.
CREATE FUNCTION search_pull(score INTEGER, answered BOOLEAN, accepted BOOLEAN, closed BOOLEAN, active TIMESTAMPTZ) RETURNS DOUBLE PRECISION
LANGUAGE SQL STABLE PARALLEL SAFE RETURN
  0.25 * ln(1 + greatest(score, 0)) - CASE WHEN score < 0 THEN 0.3 ELSE 0 END
  + CASE WHEN accepted THEN 0.3 WHEN answered THEN 0.15 ELSE 0 END - CASE WHEN closed THEN 0.3 ELSE 0 END
  + 0.6931 * extract(epoch FROM active - TIMESTAMPTZ '2020-01-01 00:00:00+00')::DOUBLE PRECISION / 126230400;
