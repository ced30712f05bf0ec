-- CreateEnum
CREATE TYPE "TrialVerdict" AS ENUM ('worked', 'partly', 'not');

-- AlterEnum
ALTER TYPE "LineageKind" ADD VALUE 'trial';

-- CreateTable
CREATE TABLE "Trial" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "ideaId" INTEGER,
    "documentId" INTEGER,
    "commitmentId" INTEGER,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "sponsored" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "forWhom" TEXT NOT NULL,
    "places" INTEGER NOT NULL,
    "lastDay" DATE NOT NULL,
    "pictureKey" TEXT,
    "joinedCount" INTEGER NOT NULL DEFAULT 0,
    "reportCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "removedById" INTEGER,
    "removalReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Trial_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrialQuestion" (
    "id" SERIAL NOT NULL,
    "trialId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "TrialQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Trier" (
    "trialId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "sponsored" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Trier_pkey" PRIMARY KEY ("trialId","authorId")
);

-- CreateTable
CREATE TABLE "TrialReport" (
    "id" SERIAL NOT NULL,
    "trialId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "pictureKey" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "removedById" INTEGER,
    "removalReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "TrialReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrialFinding" (
    "reportId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "verdict" "TrialVerdict" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "TrialFinding_pkey" PRIMARY KEY ("reportId","questionId")
);

-- CreateTable
CREATE TABLE "TrialResult" (
    "trialId" INTEGER NOT NULL,
    "learnt" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    "url" TEXT NOT NULL DEFAULT '',
    "authorId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TrialResult_pkey" PRIMARY KEY ("trialId")
);

-- CreateIndex
CREATE INDEX "Trial_clubId_createdAt_id_idx" ON "Trial"("clubId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Trial_ideaId_idx" ON "Trial"("ideaId");

-- CreateIndex
CREATE INDEX "Trial_documentId_idx" ON "Trial"("documentId");

-- CreateIndex
CREATE INDEX "Trial_commitmentId_idx" ON "Trial"("commitmentId");

-- CreateIndex
CREATE UNIQUE INDEX "TrialQuestion_trialId_position_key" ON "TrialQuestion"("trialId", "position");

-- CreateIndex
CREATE INDEX "Trier_authorId_createdAt_idx" ON "Trier"("authorId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "TrialReport_trialId_authorId_key" ON "TrialReport"("trialId", "authorId");

-- CreateIndex
CREATE INDEX "TrialFinding_questionId_idx" ON "TrialFinding"("questionId");

-- AddForeignKey
ALTER TABLE "TrialQuestion" ADD CONSTRAINT "TrialQuestion_trialId_fkey" FOREIGN KEY ("trialId") REFERENCES "Trial"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Trier" ADD CONSTRAINT "Trier_trialId_fkey" FOREIGN KEY ("trialId") REFERENCES "Trial"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrialReport" ADD CONSTRAINT "TrialReport_trialId_fkey" FOREIGN KEY ("trialId") REFERENCES "Trial"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrialReport" ADD CONSTRAINT "TrialReport_trialId_authorId_fkey" FOREIGN KEY ("trialId", "authorId") REFERENCES "Trier"("trialId", "authorId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrialFinding" ADD CONSTRAINT "TrialFinding_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TrialReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrialFinding" ADD CONSTRAINT "TrialFinding_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "TrialQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrialResult" ADD CONSTRAINT "TrialResult_trialId_fkey" FOREIGN KEY ("trialId") REFERENCES "Trial"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say: a trial is of one thing, and its numbers make sense.
ALTER TABLE "Trial" ADD CONSTRAINT "Trial_one_thing" CHECK (num_nonnulls("ideaId", "documentId") = 1);
ALTER TABLE "Trial" ADD CONSTRAINT "Trial_places" CHECK ("places" BETWEEN 1 AND 200 AND "joinedCount" BETWEEN 0 AND "places");
