-- CreateTable
CREATE TABLE "ReaderState" (
    "reader" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "towards" INTEGER,
    "afterId" BIGINT NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReaderState_pkey" PRIMARY KEY ("reader")
);

-- what the matrix kept before readers had versions is of the first one: joint answers counted for one of their voices only
INSERT INTO "ReaderState" ("reader", "version") SELECT 'insight.facts', 1 WHERE EXISTS (SELECT 1 FROM "InsightFact");
