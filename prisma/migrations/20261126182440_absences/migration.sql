-- AlterEnum
ALTER TYPE "RouteStepKind" ADD VALUE 'away';

-- CreateTable
CREATE TABLE "Absence" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "beginsAt" TIMESTAMPTZ(3) NOT NULL,
    "backAt" TIMESTAMPTZ(3) NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Absence_personId_backAt_idx" ON "Absence"("personId", "backAt");
