-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('keep', 'fix', 'retire');

-- CreateTable
CREATE TABLE "HelpWord" (
    "clubId" INTEGER NOT NULL,
    "kind" "CuratedKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "helped" BOOLEAN NOT NULL,
    "word" TEXT NOT NULL DEFAULT '',
    "saidAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HelpWord_pkey" PRIMARY KEY ("kind","subjectId","personId")
);

-- CreateTable
CREATE TABLE "PieceVerdict" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "kind" "CuratedKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "proposed" "Verdict" NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedById" INTEGER NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PieceVerdict_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PieceVerdict_kind_subjectId_id_idx" ON "PieceVerdict"("kind", "subjectId", "id" DESC);
