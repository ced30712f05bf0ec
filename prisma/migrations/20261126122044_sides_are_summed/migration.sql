-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "InsightView" ADD VALUE 'asking';
ALTER TYPE "InsightView" ADD VALUE 'voice';
ALTER TYPE "InsightView" ADD VALUE 'person';

-- AlterTable
ALTER TABLE "InsightExchange" ADD COLUMN     "firstSeconds" INTEGER;

-- AlterTable
ALTER TABLE "InsightRollup" ADD COLUMN     "heard" INTEGER NOT NULL DEFAULT 0;

-- What is summed is divided anew: the reader's new version makes all of it again from the events, in the background (decision 0064).
TRUNCATE "InsightFact", "InsightExchange", "InsightRollup", "InsightResponse";
