-- CreateEnum
CREATE TYPE "StepCause" AS ENUM ('aged', 'approvalEnded', 'approvalRenewed');

-- AlterTable
ALTER TABLE "DocumentStep" ADD COLUMN     "cause" "StepCause";

-- Only running out of time had moved documents by itself until now.
UPDATE "DocumentStep" SET cause = 'aged' WHERE "byId" IS NULL AND state = 'needsUpdate';
