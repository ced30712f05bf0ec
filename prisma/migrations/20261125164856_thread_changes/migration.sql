-- CreateEnum
CREATE TYPE "ThreadChangeKind" AS ENUM ('split', 'move', 'merge');

-- CreateEnum
CREATE TYPE "ThreadPieceKind" AS ENUM ('answer', 'comment', 'opening', 'acceptance', 'vote', 'follow', 'bookmark', 'topic', 'safetyNote', 'jointAnswer');

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "mergedIntoId" INTEGER;

-- CreateTable
CREATE TABLE "ThreadChange" (
    "id" SERIAL NOT NULL,
    "kind" "ThreadChangeKind" NOT NULL,
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    "fromClubId" INTEGER NOT NULL,
    "toClubId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneById" INTEGER,

    CONSTRAINT "ThreadChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThreadPiece" (
    "changeId" INTEGER NOT NULL,
    "kind" "ThreadPieceKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "before" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "ThreadPiece_pkey" PRIMARY KEY ("changeId","kind","subjectId")
);

-- CreateIndex
CREATE INDEX "ThreadChange_fromId_id_idx" ON "ThreadChange"("fromId", "id");

-- CreateIndex
CREATE INDEX "ThreadChange_toId_id_idx" ON "ThreadChange"("toId", "id");

-- CreateIndex
CREATE INDEX "ThreadChange_fromClubId_id_idx" ON "ThreadChange"("fromClubId", "id" DESC);

-- CreateIndex
CREATE INDEX "ThreadPiece_kind_subjectId_idx" ON "ThreadPiece"("kind", "subjectId");

-- AddForeignKey
ALTER TABLE "ThreadPiece" ADD CONSTRAINT "ThreadPiece_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "ThreadChange"("id") ON DELETE CASCADE ON UPDATE CASCADE;
