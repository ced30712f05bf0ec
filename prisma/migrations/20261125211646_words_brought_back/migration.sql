-- AlterTable
ALTER TABLE "DocumentHand" ADD COLUMN     "restores" BOOLEAN NOT NULL DEFAULT false;
