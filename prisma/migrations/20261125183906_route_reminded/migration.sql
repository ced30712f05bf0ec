-- AlterTable
ALTER TABLE "Route" ADD COLUMN     "remindedAt" TIMESTAMPTZ(3);
