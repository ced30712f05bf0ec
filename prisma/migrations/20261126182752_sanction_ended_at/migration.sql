-- AlterTable
ALTER TABLE "Sanction" ADD COLUMN "endedAt" TIMESTAMPTZ(3);
-- those that are over already are not told of now
UPDATE "Sanction" SET "endedAt" = "until" WHERE "until" <= now() AND "liftedAt" IS NULL;
