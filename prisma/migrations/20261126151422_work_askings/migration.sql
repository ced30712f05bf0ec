-- CreateEnum
CREATE TYPE "WorkKind" AS ENUM ('answerAccepted', 'questionClosed', 'handedOver', 'swarmEnded', 'moderated');

-- CreateEnum
CREATE TYPE "WorkStep" AS ENUM ('good', 'middling', 'poor');

-- CreateTable
CREATE TABLE "WorkAsking" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "kind" "WorkKind" NOT NULL,
    "questionId" INTEGER,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "skippedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "success" "WorkStep",
    "effort" "WorkStep",
    "feeling" "WorkStep",
    "word" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "WorkAsking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkUnasked" (
    "personId" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkUnasked_pkey" PRIMARY KEY ("personId")
);

-- CreateIndex
CREATE INDEX "WorkAsking_personId_clubId_askedAt_idx" ON "WorkAsking"("personId", "clubId", "askedAt");

-- CreateIndex
CREATE INDEX "WorkAsking_clubId_answeredAt_id_idx" ON "WorkAsking"("clubId", "answeredAt", "id");
