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

-- CreateIndex
CREATE INDEX "RoutingRound_clubId_endedAt_idx" ON "RoutingRound"("clubId", "endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "RoutingRound_questionId_eventId_key" ON "RoutingRound"("questionId", "eventId");
