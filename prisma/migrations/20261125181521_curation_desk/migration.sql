-- CreateEnum
CREATE TYPE "CuratedKind" AS ENUM ('question', 'answer', 'document');

-- CreateEnum
CREATE TYPE "BulkActKind" AS ENUM ('addTopic', 'close', 'move', 'assign');

-- CreateTable
CREATE TABLE "DeskView" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "filters" TEXT NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeskView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskOwner" (
    "clubId" INTEGER NOT NULL,
    "kind" "CuratedKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "ownerId" INTEGER NOT NULL,
    "assignedById" INTEGER NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeskOwner_pkey" PRIMARY KEY ("kind","subjectId")
);

-- CreateTable
CREATE TABLE "BulkAct" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "kind" "BulkActKind" NOT NULL,
    "with" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL,
    "byId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneById" INTEGER,

    CONSTRAINT "BulkAct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkItem" (
    "bulkActId" INTEGER NOT NULL,
    "kind" "CuratedKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "skipped" TEXT NOT NULL DEFAULT '',
    "before" INTEGER,

    CONSTRAINT "BulkItem_pkey" PRIMARY KEY ("bulkActId","kind","subjectId")
);

-- CreateIndex
CREATE UNIQUE INDEX "DeskView_clubId_personId_name_key" ON "DeskView"("clubId", "personId", "name");

-- CreateIndex
CREATE INDEX "DeskOwner_clubId_ownerId_idx" ON "DeskOwner"("clubId", "ownerId");

-- CreateIndex
CREATE INDEX "BulkAct_clubId_id_idx" ON "BulkAct"("clubId", "id" DESC);

-- AddForeignKey
ALTER TABLE "BulkItem" ADD CONSTRAINT "BulkItem_bulkActId_fkey" FOREIGN KEY ("bulkActId") REFERENCES "BulkAct"("id") ON DELETE CASCADE ON UPDATE CASCADE;
