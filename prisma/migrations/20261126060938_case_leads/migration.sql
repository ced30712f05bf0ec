-- CreateEnum
CREATE TYPE "ClubOutreach" AS ENUM ('free', 'ask', 'lead');

-- AlterTable
ALTER TABLE "Club" ADD COLUMN     "outreach" "ClubOutreach" NOT NULL DEFAULT 'ask';

-- CreateTable
CREATE TABLE "CaseLead" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "namedById" INTEGER NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "CaseLead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseNote" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CaseNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CaseLead_questionId_id_idx" ON "CaseLead"("questionId", "id" DESC);

-- CreateIndex
CREATE INDEX "CaseNote_questionId_id_idx" ON "CaseNote"("questionId", "id" DESC);

-- One organisation leads at a time.
CREATE UNIQUE INDEX "CaseLead_one_leads" ON "CaseLead"("questionId") WHERE "until" IS NULL;

-- Whoever opened the latest room around a question leads it so far.
INSERT INTO "CaseLead" ("questionId", "organisationId", "namedById", "since")
SELECT DISTINCT ON ("questionId") "questionId", "organisationId", "openedById", "openedAt" FROM "Swarm" ORDER BY "questionId", id DESC;
