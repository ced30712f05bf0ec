-- CreateEnum
CREATE TYPE "PieceKind" AS ENUM ('question', 'guide', 'series', 'recipe', 'comparison', 'announcement', 'event');

-- CreateEnum
CREATE TYPE "JourneyStage" AS ENUM ('aware', 'choosing', 'buying', 'using', 'caring', 'recommending');

-- CreateEnum
CREATE TYPE "PieceChannel" AS ENUM ('club', 'letter', 'line', 'social', 'gathering');

-- CreateEnum
CREATE TYPE "PieceState" AS ENUM ('planned', 'inWork', 'ready', 'out', 'dropped');

-- CreateTable
CREATE TABLE "CalendarPiece" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "PieceKind" NOT NULL,
    "stage" "JourneyStage" NOT NULL,
    "channel" "PieceChannel" NOT NULL,
    "day" DATE,
    "ownerId" INTEGER,
    "state" "PieceState" NOT NULL DEFAULT 'planned',
    "note" TEXT NOT NULL DEFAULT '',
    "questionId" INTEGER,
    "documentId" INTEGER,
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CalendarPiece_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeaturedSlot" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "questionId" INTEGER,
    "documentId" INTEGER,
    "reason" TEXT NOT NULL,
    "fromDay" DATE NOT NULL,
    "untilDay" DATE NOT NULL,
    "placedById" INTEGER NOT NULL,
    "placedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" INTEGER,

    CONSTRAINT "FeaturedSlot_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CalendarPiece_clubId_day_idx" ON "CalendarPiece"("clubId", "day");

-- CreateIndex
CREATE INDEX "FeaturedSlot_clubId_untilDay_idx" ON "FeaturedSlot"("clubId", "untilDay");
