-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "MinuteKind" ADD VALUE 'clubClosed';
ALTER TYPE "MinuteKind" ADD VALUE 'clubReopened';

-- DropIndex
DROP INDEX "RoutingRound_eventId_key";

-- AlterTable
ALTER TABLE "Minute" ADD COLUMN     "decidedById" INTEGER;

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

-- CreateIndex
CREATE INDEX "RoutingRound_clubId_endedAt_idx" ON "RoutingRound"("clubId", "endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "RoutingRound_questionId_eventId_key" ON "RoutingRound"("questionId", "eventId");

-- what the matrix kept before readers had versions is of the first one: joint answers counted for one of their voices only
INSERT INTO "ReaderState" ("reader", "version") SELECT 'insight.facts', 1 WHERE EXISTS (SELECT 1 FROM "InsightFact");
